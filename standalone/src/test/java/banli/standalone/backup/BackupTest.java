package banli.standalone.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.language.word.Certificate;
import banli.query.rebuild.Rebuild;
import banli.standalone.Main;
import banli.standalone.data.CouldNot;
import banli.standalone.data.DataFolder;
import banli.standalone.register.LoadedRegister;
import banli.standalone.run.Application;
import banli.standalone.run.Listening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("备份与恢复")
class BackupTest {
    private static final int FLIPS = 1_000;

    @TempDir
    private static Path folder;

    private static Path backup;
    private static LoadedRegister register;

    @BeforeAll
    static void backUpWhileItRuns() {
        register = LoadedRegister.get();
        backup = folder.resolve("backup");
        assertThat(Main.run(
                        "backup",
                        "--data",
                        register.application().folder().path().toString(),
                        "--to",
                        backup.toString()))
                .isZero();
    }

    @Test
    @DisplayName("恢复到空处：账本、画面、口令与原来相同")
    void restoresTheWholeOffice() {
        Path restored = folder.resolve("restored");
        assertThat(Main.run("restore", "--from", backup.toString(), "--data", restored.toString()))
                .isZero();
        try (Application application = Application.start(DataFolder.take(restored), Listening.quietly(), true)) {
            application.awaitScreens();
            assertThat(check(application).rows()).isEmpty();
            assertThat(check(application).tables())
                    .isEqualTo(check(register.application()).tables());
            assertThat(application.opened()).isEqualTo(register.application().opened());
        }
    }

    @Test
    @DisplayName("翻转任何一位都被拒绝，且什么也没有恢复")
    void everyFlippedBitIsToldAndNothingRestored() throws IOException {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random dice = new Random(seed);
        List<Path> files = files();
        for (int i = 0; i < FLIPS; i++) {
            Path file = files.get(dice.nextInt(files.size()));
            byte[] whole = Files.readAllBytes(file);
            byte[] flipped = whole.clone();
            flipped[dice.nextInt(whole.length)] ^= (byte) (1 << dice.nextInt(8));
            Files.write(file, flipped);
            refused(file.toString());
            Files.write(file, whole);
        }
        assertThat(Manifest.checked(backup).position()).isPositive();
    }

    @Test
    @DisplayName("少一个文件、多一个文件、没有清单：拒绝")
    void partsMissingOrAdded() throws IOException {
        for (Path file : files()) {
            Path away = folder.resolve("away");
            Files.move(file, away);
            refused("without " + file);
            Files.move(away, file);
        }
        Path added = Files.writeString(backup.resolve("facts/added"), "x");
        refused("one more");
        Files.delete(added);
    }

    @Test
    @DisplayName("目标文件夹不空：不动它")
    void leavesAFolderThatIsInUseAlone() throws IOException {
        Path used = Files.createDirectory(folder.resolve("used"));
        Path kept = Files.writeString(used.resolve("kept"), "x");
        assertThatThrownBy(() -> Backups.restore(backup, used))
                .isInstanceOfSatisfying(
                        CouldNot.class, told -> assertThat(told.sentence().en()).contains("is not empty"));
        assertThat(kept).hasContent("x");
    }

    private static Certificate check(Application application) {
        return application.context().getBean(Rebuild.class).check();
    }

    private static void refused(String what) {
        Path nowhere = folder.resolve("nowhere");
        assertThatThrownBy(() -> Backups.restore(backup, nowhere)).as(what).isInstanceOf(CouldNot.class);
        assertThat(nowhere).as(what).doesNotExist();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(backup)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
