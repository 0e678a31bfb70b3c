package banli.standalone.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.language.query.screens.CheckLedger;
import banli.language.query.screens.LedgerLogState;
import banli.language.query.screens.ReadLedgerLog;
import banli.language.query.screens.ReadWork;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.query.rebuild.Busy;
import banli.query.rebuild.Rebuild;
import banli.query.rebuild.Watch;
import banli.query.seal.HeadsKeeper;
import banli.query.seal.SealedLedger;
import banli.standalone.backup.Backups;
import banli.standalone.data.CommandFailed;
import banli.standalone.data.DataFolder;
import banli.standalone.data.OwnPostgres;
import banli.standalone.facts.PostgresFacts;
import banli.standalone.move.MoveLedger;
import banli.standalone.run.Application;
import banli.standalone.run.Listening;
import banli.standalone.whole.PreparedDemo;
import banli.standalone.whole.WholeProduct;
import banli.wire.LedgerStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

@DisplayName("属主和超级用户绕开程序的种种篡改，各由谁说出来，说的是第几号")
class AttacksTest {
    private static final String CHANGED = "act %d is missing or is not what was sealed";

    @TempDir
    private Path temporary;

    private Path data;
    private Application running;
    private int backups;
    private int told;

    @Test
    @DisplayName("事实：每一位、每一栏、少、换、插、截、全改；日志的文件：瓦片、条目、检查点；百分之百说得出")
    void everyAttackIsTold() throws Exception {
        data = PreparedDemo.copy(temporary.resolve("data"));
        try (Application application = start()) {
            running = application;
            // Else a day that ends meanwhile would have a fact recorded.
            running.context().getBean(HeadsKeeper.class).destroy();
            inTurn(() -> running.context().getBean(Rebuild.class).check());
            WholeProduct.until("all is sealed", () -> state().sealed() == state().facts());
            checked();
            long facts = state().facts();
            List<Attack> attacks = Attack.all(facts);
            try (Attacker attacker = new Attacker(data)) {
                for (Attack attack : attacks) {
                    attacker.does(attack);
                    told(attack, facts);
                    attacker.undoes();
                }
                assertThat(told).isEqualTo(attacks.size());
            }
            theFilesOfTheLog();
            assertThat(checked().last().changed()).isNull();
        }
        atRest();
    }

    /** Who tells it: the daily comparison, a rebuild and a backup always, a start where it is at the end. */
    private void told(Attack attack, long facts) throws Exception {
        long first = attack.first();
        LedgerLogState state = checked();
        assertThat(state.last().changed()).as("daily: %s", attack.name()).isEqualTo(first);
        assertThat(warnings()).as(attack.name()).contains("第 " + first + " 号事实");
        assertThatThrownBy(this::rebuild)
                .as("rebuild: %s", attack.name())
                .hasMessageContaining(String.format(CHANGED, first));
        assertThatThrownBy(this::backup)
                .as("backup: %s", attack.name())
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("fact " + first + " ");
        String start = atStart();
        assertThat(!start.isEmpty())
                .as("start: %s, %s", attack.name(), start)
                .isEqualTo(attack.last() >= facts - Attack.AT_THE_END);
        told++;
        System.out.printf(
                "%-34s fact %4d: daily, rebuild, backup%s%n",
                attack.name(), first, start.isEmpty() ? "" : "; start: " + start);
    }

    private void rebuild() {
        inTurn(() -> running.context().getBean(Rebuild.class).rebuild(Watch.NONE));
    }

    /** Once nobody else compares or rebuilds the screens. */
    private static void inTurn(Runnable work) {
        WholeProduct.until("it is our turn", () -> {
            try {
                work.run();
                return true;
            } catch (Busy other) {
                return false;
            }
        });
    }

    private String atStart() {
        try {
            running.context().getBean(SealedLedger.class).afterSingletonsInstantiated();
            return "";
        } catch (IllegalStateException altered) {
            return altered.getMessage().replaceAll(".*(Fact \\d+) is missing or is not what was sealed.*", "$1");
        }
    }

    private void theFilesOfTheLog() throws Exception {
        // What a witness signed proves itself wherever it is used, and is no part of the log.
        List<Path> files = Attacker.filesOf(data.resolve("log")).stream()
                .filter(file -> !file.getParent().endsWith("cosigned"))
                .toList();
        nothingIsTold();
        for (Path file : files) {
            byte[] good = Files.readAllBytes(file);
            byte[] bad = good.clone();
            bad[bad.length / 2] ^= 1;
            Files.write(file, bad);
            if (file.endsWith("checkpoint")) {
                assertThatThrownBy(this::backup).isInstanceOf(CommandFailed.class);
            } else {
                assertThat(checked().told()).as(file.toString()).isNotNull();
            }
            Files.write(file, good);
            nothingIsTold();
        }
        System.out.println(files.size() + " of " + files.size() + " files of the log: daily, the checkpoint backup");
    }

    /** The notary's own word goes when the log is looked after again. */
    private void nothingIsTold() {
        checked();
        WholeProduct.until("nothing is told", () -> state().told() == null);
    }

    /** What a stopped ledger is told of: by a start that is refused, by the notary, by a move to another store. */
    private void atRest() throws Exception {
        Path yesterday = temporary.resolve("yesterday");
        StoppedLedger.asOwner(data, "create schema kept", "create table kept.fact as table ledger.fact");
        FileSystemUtils.copyRecursively(data.resolve("log"), yesterday);
        long facts = Long.parseLong(
                Files.readAllLines(data.resolve("log/checkpoint")).get(1));
        String edit = "update ledger.fact set payload = payload || ' '::bytea where global_index = " + (facts - 1);
        StoppedLedger.asOwner(data, edit);
        assertThatThrownBy(this::start)
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining(String.format(CHANGED, facts - 1));
        try (DataFolder folder = DataFolder.take(data)) {
            assertThatThrownBy(() -> MoveLedger.move(folder, LedgerStore.AXONSERVER, () -> null, _ -> {}))
                    .isInstanceOf(CommandFailed.class)
                    .hasMessageContaining("fact " + (facts - 1));
        }
        StoppedLedger.asOwner(
                data, "truncate ledger.fact", "insert into ledger.fact select * from kept.fact", more(facts, "today"));
        try (Application application = start()) {
            running = application;
            WholeProduct.until("today is sealed", () -> state().sealed() == facts + 3);
        }
        // Yesterday's store and yesterday's log, and then another today, longer than the true one.
        StoppedLedger.asOwner(
                data,
                "truncate ledger.fact",
                "insert into ledger.fact select * from kept.fact",
                more(facts, "another"));
        FileSystemUtils.deleteRecursively(data.resolve("log"));
        FileSystemUtils.copyRecursively(yesterday, data.resolve("log"));
        try (Application application = start()) {
            running = application;
            WholeProduct.until("the notary tells", () -> state().told() != null);
            assertThat(state().told().en()).contains("The log is not signed on", "not consistent");
            assertThat(state().sealed()).isEqualTo(facts);
        }
    }

    /** Facts of a stream that no screen reads. */
    private static String more(long from, String what) {
        return "insert into ledger.fact select " + from + " + n, 'none:" + what + "', n, '" + what
                + "' || n, null, 'none', '1',"
                + " recorded_at, '{}', '{}' from kept.fact, generate_series(0, 2) n where global_index = " + (from - 1)
                + "; update ledger.head set next_index = " + (from + 3);
    }

    private void backup() throws Exception {
        try (PostgresFacts facts = PostgresFacts.in(OwnPostgres.running(data).orElseThrow())) {
            Backups.take(DataFolder.look(data), facts, facts, temporary.resolve("backup" + backups++));
        }
    }

    /** How the ledger stands after a comparison that begins now. */
    private LedgerLogState checked() {
        WholeProduct.until("compared before", () -> !state().checking());
        ask(new CheckLedger());
        WholeProduct.until("compared", () -> !state().checking());
        return state();
    }

    private LedgerLogState state() {
        return ask(new ReadLedgerLog());
    }

    private String warnings() {
        return ask(new ReadWork()).warnings().toString();
    }

    private <A> A ask(banli.language.query.Query<A> question) {
        return running.queries()
                .query(
                        question.getClass().getName(),
                        new GenericMessage<>(
                                question, Map.of(Meta.ACTOR, "auditor", Meta.OFFICE, Office.AUDITOR.name())),
                        ResponseTypes.instanceOf(question.answer()))
                .join();
    }

    private Application start() {
        return Application.start(DataFolder.take(data), Listening.quietly(), true);
    }
}
