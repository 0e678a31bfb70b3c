package banli.standalone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("数据文件夹")
class DataFolderTest {
    @TempDir
    Path data;

    @Test
    @DisplayName("同一时刻只归一个进程，释放后可再占用")
    void belongsToOneProcessAtATime() {
        try (DataFolder first = DataFolder.take(data)) {
            assertThatThrownBy(() -> DataFolder.take(data)).isInstanceOfSatisfying(CouldNot.class, told -> {
                assertThat(told.sentence().zh()).contains("正由另一个办理进程使用");
                assertThat(told.sentence().en()).contains(first.path().toString());
            });
        }
        try (DataFolder again = DataFolder.take(data)) {
            assertThat(again.path()).isEqualTo(data.toAbsolutePath());
        }
    }

    @Test
    @DisplayName("外部数据库的口令可取自文件；未设地址则没有外部数据库")
    void outsideDatabaseMayKeepItsPasswordInAFile() throws Exception {
        Path secret = Files.writeString(data.resolve("secret"), "s3cret\n");
        assertThat(OutsidePostgres.settings(Map.of("BANLI_DB_PASSWORD", "x"))).isEmpty();
        assertThat(OutsidePostgres.settings(Map.of(
                        "BANLI_DB_URL", "jdbc:postgresql://db/banli",
                        "BANLI_DB_USER", "banli",
                        "BANLI_DB_PASSWORD_FILE", secret.toString())))
                .containsOnly(
                        Map.entry("banli.database.url", "jdbc:postgresql://db/banli"),
                        Map.entry("banli.database.user", "banli"),
                        Map.entry("banli.database.password", "s3cret"));
        assertThatThrownBy(() -> OutsidePostgres.settings(
                        Map.of("BANLI_DB_URL_FILE", data.resolve("none").toString())))
                .isInstanceOf(CouldNot.class)
                .hasMessageContaining("BANLI_DB_URL_FILE");
    }
}
