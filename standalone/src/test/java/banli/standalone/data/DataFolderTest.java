package banli.standalone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import banli.standalone.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
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
            assertThatThrownBy(() -> DataFolder.take(data)).isInstanceOfSatisfying(CommandFailed.class, told -> {
                assertThat(told.sentence().zh()).contains("正由另一个办理进程使用");
                assertThat(told.sentence().en()).contains(first.path().toString());
            });
        }
        try (DataFolder again = DataFolder.take(data)) {
            assertThat(again.path()).isEqualTo(data.toAbsolutePath());
        }
    }

    @Test
    @DisplayName("新建时只有本人可进；原先对别人开着的，占用时收回，本人的权限不变")
    void onlyItsOwnerMayEnter() throws IOException {
        Path fresh = data.resolve("a/fresh");
        DataFolder.take(fresh).close();
        assertThat(mode(fresh)).isEqualTo("rwx------");
        assertThat(mode(fresh.resolve("lock"))).isEqualTo("rw-------");

        Path inner = Files.createDirectories(fresh.resolve("attachments/ab"));
        Path document = Files.writeString(inner.resolve("document"), "x");
        Path key = Files.writeString(fresh.resolve("key"), "x");
        set(fresh, "rwxr-xr-x");
        set(inner, "rwxrwxrwx");
        set(document, "rw-r--r--");
        set(key, "r--r-----");
        DataFolder.take(fresh).close();
        assertThat(List.of(mode(fresh), mode(inner), mode(document), mode(key)))
                .containsExactly("rwx------", "rwx------", "rw-------", "r--------");
    }

    @Test
    @DisplayName("别人交来、自己改不了权限的文件：照旧，不妨碍占用")
    void whatIsNotOursToCloseStays() {
        // Not even root can change the mode of what the kernel shows there.
        Path given = Path.of("/proc/self/limits");
        assumeTrue(Files.exists(given));
        assertThatCode(() -> OwnerOnly.mend(given)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("从未启用账本的文件夹：各命令一句话说明，什么也不建，更不录入演示")
    void nothingIsMadeWhereNoLedgerEverWas() {
        Path never = data.resolve("never");
        for (String[] command : new String[][] {
            {"figures", "--year", "2021"},
            {"board"},
            {"register"},
            {"trail", "21-168"},
            {"summary", "--year", "2021"},
            {"rebuild", "--check"},
            {"backup", "--to", data.resolve("to").toString()},
            {"migrate", "--from", "postgres", "--to", "axonserver"}
        }) {
            String[] all = Stream.concat(Stream.of(command), Stream.of("--data", never.toString()))
                    .toArray(String[]::new);
            assertThat(Main.run(all)).as(command[0]).isEqualTo(2);
            assertThat(never).as(command[0]).doesNotExist();
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void set(Path path, String mode) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }
}
