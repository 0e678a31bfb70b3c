package banli.wire.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("外部数据库的设置取自环境")
class OutsidePostgresTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("口令可取自文件；未设地址则没有外部数据库")
    void mayKeepItsPasswordInAFile() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "s3cret\n");
        assertThat(OutsidePostgres.settings(Map.of("BANLI_DB_PASSWORD", "x"))).isEmpty();
        assertThat(OutsidePostgres.settings(Map.of(
                        "BANLI_DB_URL", "jdbc:postgresql://db/banli",
                        "BANLI_DB_USER", "banli",
                        "BANLI_DB_PASSWORD_FILE", secret.toString())))
                .containsOnly(
                        Map.entry("banli.database.url", "jdbc:postgresql://db/banli"),
                        Map.entry("banli.database.user", "banli"),
                        Map.entry("banli.database.password", "s3cret"));
    }

    @Test
    @DisplayName("所指的文件读不出来时，用一句话说明是哪一个")
    void tellsWhichFileCantBeRead() {
        assertThatThrownBy(() -> OutsidePostgres.settings(
                        Map.of("BANLI_DB_URL_FILE", folder.resolve("none").toString())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("BANLI_DB_URL_FILE")
                .hasMessageContaining("can't be read");
    }
}
