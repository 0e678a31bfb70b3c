package banli.standalone.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.word.screens.Certificate;
import banli.query.rebuild.Rebuild;
import banli.standalone.data.DataFolder;
import banli.standalone.run.Application;
import banli.standalone.run.Listening;
import banli.standalone.whole.Acknowledged;
import banli.standalone.whole.Api;
import banli.standalone.whole.CaseDriver;
import banli.standalone.whole.RunningDemo;
import banli.standalone.whole.WholeProduct;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("断电")
class KillTest {
    /** Of five rounds four kill the application and one the database. */
    private static final int ROUNDS = Integer.getInteger("rounds", 5);

    private static final int SENDERS = 8;
    private static final int ACTS_A_ROUND = 20;

    @TempDir
    Path data;

    private final Acknowledged acknowledged = new Acknowledged();

    @Test
    @DisplayName("八人办理时强行终止程序或数据库:答复过的一条不少、一条不重,编号连续")
    void nothingAcknowledgedIsLostOrDoubled() throws Exception {
        try (RunningDemo demo = RunningDemo.prepared(data).start()) {
            run(demo);
        }
        screensEqualAFoldOfAllFacts();
    }

    private void run(RunningDemo demo) throws Exception {
        CaseDriver.enterDirectory(demo.api());
        List<String> cases = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            cases.add(CaseDriver.register(demo.api(), "K-" + i, "LEAD").accepted("LEAD", List.of()).id);
        }
        for (int round = 0; round < ROUNDS; round++) {
            boolean database = round % 5 == 4;
            killUnderLoad(demo, cases, database);
            if (!database) {
                demo.start();
            }
            settleUnknown(demo, cases, round);
        }
        acknowledged.standOnce(demo.api(), cases);
        assertThat(acknowledged.size()).isGreaterThanOrEqualTo(ROUNDS * ACTS_A_ROUND);
        assertThat(demo.api().positions()).hasSizeGreaterThan(acknowledged.size());
    }

    private void killUnderLoad(RunningDemo demo, List<String> cases, boolean database) throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        int before = acknowledged.size();
        Api api = demo.api();
        try (var pool = Executors.newFixedThreadPool(SENDERS)) {
            for (String id : cases) {
                pool.submit(() -> {
                    while (!stop.get()) {
                        acknowledged.send(api, id);
                    }
                });
            }
            WholeProduct.until("又有若干条已答复", () -> acknowledged.size() >= before + ACTS_A_ROUND);
            if (database) {
                demo.killDatabase();
            } else {
                demo.killApplication();
            }
            stop.set(true);
        }
    }

    /** After a database's death the application recovers by itself; the next act that is recorded shows it. */
    private void settleUnknown(RunningDemo demo, List<String> cases, int round) {
        WholeProduct.until(
                "恢复办理", () -> acknowledged.send(demo.api(), cases.getFirst(), Acknowledged.KEY + "again-" + round));
    }

    /** The screens, which were killed in mid-batch as well, stand as one undisturbed reading of the ledger would make them. */
    private void screensEqualAFoldOfAllFacts() {
        try (Application application = Application.start(DataFolder.take(data), Listening.quietly(), true)) {
            application.awaitScreens();
            Certificate comparison =
                    application.context().getBean(Rebuild.class).check();
            assertThat(comparison.rows()).isEmpty();
            assertThat(comparison.position()).isGreaterThan(acknowledged.size());
        }
    }
}
