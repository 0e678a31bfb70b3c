package banli.standalone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
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
}
