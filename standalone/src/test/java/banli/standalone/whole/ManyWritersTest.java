package banli.standalone.whole;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.Api.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("十六人同时办理")
class ManyWritersTest {
    private static final int WRITERS = 16;
    private static final int ACTS = Integer.getInteger("acts", 2_000);
    private final Api api = WholeProduct.api();

    /** What the test itself knows: contacts recorded a case, and who disputed which. */
    private final Map<String, ConcurrentLinkedQueue<Integer>> contacts = new ConcurrentHashMap<>();

    private final Map<String, Answer> answersByKey = new ConcurrentHashMap<>();

    @Test
    @DisplayName("争抢同样几件案子:序号连续不重,规则一条不破,没有 5xx")
    void sixteenWritersOnEightCases() throws Exception {
        List<CaseDriver> cases = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            cases.add(CaseDriver.register(api, "W-" + i, "LEAD").accepted("LEAD", List.of()));
        }
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("ManyWritersTest -Dseed=" + seed);

        try (var pool = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<Void>> writers = new ArrayList<>();
            for (int w = 0; w < WRITERS; w++) {
                Random random = new Random(seed + w);
                writers.add(() -> {
                    for (int i = 0; i < ACTS / WRITERS; i++) {
                        oneAct(cases.get(random.nextInt(cases.size())), random);
                    }
                    return null;
                });
            }
            for (var done : pool.invokeAll(writers)) {
                done.get();
            }
        }

        for (CaseDriver each : cases) {
            sequencesAreDense(each);
        }
        indexIsDense();
    }

    private void oneAct(CaseDriver each, Random random) {
        int kind = random.nextInt(10);
        Answer answer;
        if (kind < 5) {
            answer = api.act("section", each.id, "record-contact", CaseDriver.contactOf("BEFORE"));
            if (answer.status() == 200) {
                contacts.computeIfAbsent(each.id, id -> new ConcurrentLinkedQueue<>())
                        .add(answer.json()
                                .path("facts")
                                .path(0)
                                .path("payload")
                                .path("contact")
                                .asInt());
            }
        } else if (kind < 7) {
            answer = api.act("supervisor", each.id, "chase-case", Map.of("about", "进展如何"));
        } else if (kind < 8) {
            answer = api.act("chief", each.id, "accept-case", Map.of());
            assertThat(answer.status()).isEqualTo(403);
        } else if (kind < 9) {
            answer = api.act("section", each.id, "accept-case", Map.of());
            assertThat(answer.rules()).contains("stage-allows");
        } else {
            String key = "twice-" + random.nextInt(40);
            answer = api.post(
                    "section",
                    "/api/cases/" + each.id + "/acts/report-progress",
                    Map.of("text", "进展 " + key),
                    Map.of("Idempotency-Key", key));
            Answer before = answersByKey.putIfAbsent(each.id + key, answer);
            if (before != null && before.status() == 200 && answer.status() == 200) {
                assertThat(answer.json()).isEqualTo(before.json());
            }
        }
        assertThat(answer.status()).as(answer.text()).isIn(200, 403, 409, 422);
    }

    private void sequencesAreDense(CaseDriver each) {
        JsonNode facts =
                api.get("auditor", "/api/cases/" + each.id + "/facts").json().path("facts");
        List<Integer> ordinals = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            assertThat(facts.path(i).path("sequence").asInt()).isEqualTo(i);
            keys.add(facts.path(i).path("meta").path("idempotencyKey").asString());
            if (facts.path(i).path("type").asString().equals("contact-recorded")) {
                ordinals.add(facts.path(i).path("payload").path("contact").asInt());
            }
        }
        assertThat(keys).doesNotHaveDuplicates();
        for (int i = 0; i < ordinals.size(); i++) {
            assertThat(ordinals.get(i)).isEqualTo(i + 1);
        }
        assertThat(contacts.getOrDefault(each.id, new ConcurrentLinkedQueue<>()))
                .doesNotHaveDuplicates()
                .hasSameSizeAs(ordinals);
    }

    private void indexIsDense() {
        assertThat(api.positions()).hasSizeGreaterThan(ACTS / 4);
    }
}
