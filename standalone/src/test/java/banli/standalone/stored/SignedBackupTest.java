package banli.standalone.stored;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.Main;
import banli.standalone.data.DataFolder;
import banli.standalone.run.Application;
import banli.standalone.run.Listening;
import banli.standalone.whole.PreparedDemo;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("备份与所签的比较")
class SignedBackupTest {
    @TempDir
    private Path temporary;

    @Test
    @DisplayName("连同封存的摘要一起改掉的事实：签过的日志说出是哪一条，不备份；改回去就备份，检查点同去")
    void whatWasSigned() throws Exception {
        Path data = PreparedDemo.copy(temporary.resolve("data"));
        Application.start(DataFolder.take(data), Listening.quietly(), true).close();
        StoppedLedger.asOwner(data, "update ledger.fact set payload = payload || ' '::bytea where global_index = 300");
        Files.delete(data.resolve("facts.sealed"));
        assertThat(backup(data, "bad")).isEqualTo(2);

        StoppedLedger.asOwner(
                data,
                "update ledger.fact set payload = substring(payload for length(payload) - 1) where global_index = 300");
        assertThat(backup(data, "good")).isZero();
        assertThat(temporary.resolve("good/checkpoint"))
                .hasSameBinaryContentAs(data.resolve("log").resolve("checkpoint"));
    }

    private int backup(Path data, String to) {
        return Main.run(
                "backup",
                "--data",
                data.toString(),
                "--to",
                temporary.resolve(to).toString());
    }
}
