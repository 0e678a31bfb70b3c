package banli.standalone.whole;

import static org.assertj.core.api.Assertions.assertThat;

import banli.query.rebuild.Rebuild;
import banli.standalone.data.DataFolder;
import banli.standalone.run.Application;
import banli.standalone.run.Listening;
import banli.standalone.whole.Api.Answer;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@DisplayName("断电")
class KillTest {
    private static final int ROUNDS = Integer.getInteger("rounds", 20);
    private static final int SENDERS = 8;
    private static final int ACTS_A_ROUND = 20;

    @TempDir
    Path data;

    @TempDir
    Path classes;

    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger sent = new AtomicInteger();

    @Test
    @DisplayName("八人办理时强行终止程序或数据库:答复过的一条不少、一条不重,编号连续")
    void nothingAcknowledgedIsLostOrDoubled() throws Exception {
        RunningDemo demo = new RunningDemo(data, new ClassArchive(classes)).start();
        try {
            demo.close();
            run(demo.start());
        } finally {
            demo.close();
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
            boolean database = round % 2 == 1;
            killUnderLoad(demo, cases, database);
            if (!database) {
                demo.start();
            }
            settleUnknown(demo, cases, round);
        }
        everythingAcknowledgedStandsOnce(demo.api(), cases);
    }

    private void killUnderLoad(RunningDemo demo, List<String> cases, boolean database) throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        int before = acknowledged.size();
        Api api = demo.api();
        try (var pool = Executors.newFixedThreadPool(SENDERS)) {
            for (String id : cases) {
                pool.submit(() -> {
                    while (!stop.get()) {
                        send(api, id, "key-" + sent.incrementAndGet());
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
        WholeProduct.until("恢复办理", () -> send(demo.api(), cases.getFirst(), "again-" + round));
    }

    private boolean send(Api api, String id, String key) {
        try {
            Answer answer = api.post(
                    "section",
                    "/api/cases/" + id + "/acts/record-contact",
                    CaseDriver.contactOf("BEFORE"),
                    Map.of("Idempotency-Key", key));
            if (answer.status() == 200) {
                JsonNode fact = answer.json().path("facts").path(0);
                acknowledged.put(key, id + ":" + fact.path("sequence").asInt());
                return true;
            }
            assertThat(answer.status()).as(answer.text()).isIn(409, 503);
        } catch (UncheckedIOException gone) {
            // the process is dead: the outcome is unknown, and nothing was acknowledged
        }
        return false;
    }

    private void everythingAcknowledgedStandsOnce(Api api, List<String> cases) {
        Map<String, String> stored = new HashMap<>();
        for (String id : cases) {
            JsonNode facts =
                    api.get("auditor", "/api/cases/" + id + "/facts").json().path("facts");
            for (int i = 0; i < facts.size(); i++) {
                assertThat(facts.path(i).path("sequence").asInt()).isEqualTo(i);
                String key = facts.path(i).path("meta").path("idempotencyKey").asString();
                if (key.startsWith("key-") || key.startsWith("again-")) {
                    assertThat(stored.put(key, id + ":" + i))
                            .as("recorded twice: " + key)
                            .isNull();
                }
            }
        }
        assertThat(stored).containsAllEntriesOf(acknowledged);
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ROUNDS * ACTS_A_ROUND);
        assertThat(api.positions()).hasSizeGreaterThan(acknowledged.size());
    }

    /** The screens, which were killed in mid-batch as well, stand as one undisturbed reading of the ledger would make them. */
    private void screensEqualAFoldOfAllFacts() {
        try (Application application = Application.start(DataFolder.take(data), Listening.quietly(), true)) {
            application.awaitScreens();
            Rebuild.Comparison comparison =
                    application.context().getBean(Rebuild.class).compared();
            assertThat(comparison.differences()).isEmpty();
            assertThat(comparison.position()).isGreaterThan(acknowledged.size());
        }
    }
}
