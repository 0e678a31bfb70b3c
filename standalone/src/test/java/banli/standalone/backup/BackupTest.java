package banli.standalone.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.language.word.screens.Certificate;
import banli.query.rebuild.Rebuild;
import banli.standalone.Main;
import banli.standalone.data.CommandFailed;
import banli.standalone.data.DataFolder;
import banli.standalone.data.OwnPostgres;
import banli.standalone.facts.PostgresFacts;
import banli.standalone.move.ReadOn;
import banli.standalone.register.LoadedRegister;
import banli.standalone.run.Application;
import banli.standalone.run.Listening;
import banli.wire.LedgerStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

@DisplayName("备份与恢复")
class BackupTest {
    private static final int FLIPS = 100;

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
        assertThat(Main.run("restore", "--from", backup.toString(), "--data", restored.toString(), "--nothing-later"))
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
    @DisplayName("账本以外的表都在备份里，除了现写现用的")
    void nothingIsLeftOut() {
        var database = register.application().context().getBean(JdbcClient.class);
        List<String> left = database
                .sql("select schemaname || '.' || tablename from pg_tables where tablename <> 'flyway_schema_history'"
                        + " and schemaname in ('desk', 'vault', 'record', 'processing', 'ledger')")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !Tables.names().contains(table))
                .toList();
        // Facts have files of their own; log-ins, mail on its way, its clock and slips of codes are of the moment.
        String ofTheMoment = "ledger.fact ledger.head processing.ledger_at desk.session desk.mail desk.timer";
        assertThat(left).containsExactlyInAnyOrder((ofTheMoment + " vault.factor_failure").split(" "));
    }

    @Test
    @DisplayName("恢复到别人管理的数据库：摘要相同，密钥在文件夹里；那里已有账本就拒绝，不动它")
    void restoresIntoADatabaseThatOthersRun() {
        Path restored = folder.resolve("keys");
        Manifest manifest = Manifest.checked(backup);
        try (DataFolder others = DataFolder.take(folder.resolve("others"));
                OwnPostgres outside = OwnPostgres.start(others)) {
            Map<String, Object> owned = OwnPostgres.withOwner(others.path(), outside.settings());
            assertThatThrownBy(() -> Backups.restore(backup, folder.resolve("unowned"), outside.settings()))
                    .hasMessageContaining("BANLI_DB_OWNER_USER");
            Backups.restore(backup, restored, owned);
            try (DataFolder kept = DataFolder.look(restored);
                    PostgresFacts facts = PostgresFacts.in(outside.settings())) {
                assertThat(facts.digest(manifest.position())).isEqualTo(manifest.digest());
                assertThat(facts.noted()).isEqualTo(LedgerStore.POSTGRES);
                assertThat(kept.vaultKey()).exists();

                assertThatThrownBy(() -> Backups.restore(backup, folder.resolve("again"), owned))
                        .isInstanceOf(CommandFailed.class)
                        .hasMessageContaining("already holds a ledger");
                assertThat(facts.head()).isEqualTo(manifest.position());
            }
        }
    }

    @Test
    @DisplayName("备份时账本在 Axon Server：恢复到 PostgreSQL 后，后续的动作从原处接着办")
    void theReactionsGoOnWhereTheyStood() throws SQLException {
        Path there = folder.resolve("there");
        Path back = folder.resolve("back");
        Path backupThere = folder.resolve("backup-there");
        Backups.restore(backup, there);
        String stood;
        try (DataFolder data = DataFolder.take(there);
                OwnPostgres own = OwnPostgres.start(data);
                PostgresFacts facts = PostgresFacts.in(own.settings())) {
            stood = reactions(facts);
            new ReadOn().from(LedgerStore.AXONSERVER, facts.connection());
            assertThat(reactions(facts)).isNotEqualTo(stood);
            facts.connection().setAutoCommit(true);
            Backups.take(data, facts, facts, backupThere);
        }
        Backups.restore(backupThere, back);
        try (DataFolder data = DataFolder.take(back);
                OwnPostgres own = OwnPostgres.start(data);
                PostgresFacts facts = PostgresFacts.in(own.settings())) {
            assertThat(reactions(facts)).isEqualTo(stood);
        }
    }

    @Test
    @DisplayName("备份的文件夹只有本人能进")
    void isForItsOwnerAlone() throws IOException {
        for (Path one : List.of(backup, backup.resolve("keys"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(one)))
                    .isEqualTo("rwx------");
        }
    }

    private static String reactions(PostgresFacts facts) throws SQLException {
        try (var statement = facts.connection().createStatement();
                var answer = statement.executeQuery("select token_type || convert_from(token, 'UTF8')"
                        + " from processing.token where processor = 'reactions'")) {
            assertThat(answer.next()).isTrue();
            return answer.getString(1);
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
    @DisplayName("缺一条事实的备份，清单重新做过也拒绝，并说出是哪一条")
    void aHoleIsRefused() throws IOException {
        Path holed = folder.resolve("holed");
        FileSystemUtils.copyRecursively(backup, holed);
        Path facts = holed.resolve("facts/000000000000.jsonl.gz");
        List<String> lines;
        try (var in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(facts)), StandardCharsets.UTF_8))) {
            lines = new ArrayList<>(in.lines().toList());
        }
        lines.remove(300);
        try (var out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(facts)), StandardCharsets.UTF_8)) {
            out.write(String.join("\n", lines) + "\n");
        }
        Manifest manifest = Manifest.checked(backup);
        Manifest.of(holed, Instant.EPOCH, manifest.position(), manifest.digest())
                .write(holed);
        assertThatThrownBy(() -> Backups.restore(holed, folder.resolve("from-holed")))
                .hasMessageContaining("the backup lacks fact 300");
        assertThat(folder.resolve("from-holed")).doesNotExist();
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
                        CommandFailed.class,
                        told -> assertThat(told.sentence().en()).contains("is not empty"));
        assertThat(kept).hasContent("x");
    }

    private static Certificate check(Application application) {
        return application.context().getBean(Rebuild.class).check();
    }

    private static void refused(String what) {
        Path nowhere = folder.resolve("nowhere");
        assertThatThrownBy(() -> Backups.restore(backup, nowhere)).as(what).isInstanceOf(CommandFailed.class);
        assertThat(nowhere).as(what).doesNotExist();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(backup)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
