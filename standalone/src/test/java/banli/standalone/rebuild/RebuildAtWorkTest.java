package banli.standalone.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.Api;
import banli.standalone.whole.Api.Answer;
import banli.standalone.whole.CaseDriver;
import banli.standalone.whole.WholeProduct;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("边办理边重建")
class RebuildAtWorkTest {
    private static final int WRITERS = 4;
    private static final int REBUILDS = 3;

    private final Api api = WholeProduct.api();
    private final ConcurrentLinkedQueue<Integer> statuses = new ConcurrentLinkedQueue<>();

    @Test
    @DisplayName("四人不停办理，看板不停刷新，其间重建三次：次次一致，没有一次请求出错，办过的都在画面上")
    void peopleWorkOn() throws Exception {
        List<CaseDriver> cases = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            cases.add(CaseDriver.register(api, "RB-" + i, "LEAD").accepted("LEAD", List.of()));
        }
        AtomicBoolean stop = new AtomicBoolean();
        try (var pool = Executors.newFixedThreadPool(WRITERS + 1)) {
            cases.forEach(each -> pool.submit(() -> {
                while (!stop.get()) {
                    statuses.add(api.act("supervisor", each.id, "chase-case", Map.of("about", "进展如何"))
                            .status());
                }
            }));
            pool.submit(() -> {
                while (!stop.get()) {
                    statuses.add(api.get("supervisor", "/api/board").status());
                    statuses.add(api.get("supervisor", "/api/cases").status());
                }
            });
            for (int i = 0; i < REBUILDS; i++) {
                JsonNode ended = run(false);
                assertThat(ended.path("step").asString()).as(ended.toString()).isEqualTo("DONE");
                assertThat(ended.path("certificate").path("differing").asInt())
                        .as(ended.toString())
                        .isZero();
            }
            stop.set(true);
        }
        assertThat(statuses).isNotEmpty().containsOnly(200);
        assertThat(run(true).path("certificate").path("differing").asInt()).isZero();
        assertThat(api.get("auditor", "/api/trail?what=rebuild-certified")
                        .json()
                        .path("total")
                        .asInt())
                .isGreaterThanOrEqualTo(REBUILDS);
        for (CaseDriver each : cases) {
            int facts = api.get("auditor", "/api/cases/" + each.id + "/facts")
                    .json()
                    .path("facts")
                    .size();
            assertThat(api.get("auditor", "/api/trail?size=1&case=" + each.id)
                            .json()
                            .path("total")
                            .asInt())
                    .isEqualTo(facts);
        }
    }

    private JsonNode run(boolean check) {
        Answer begun = api.post("admin", "/api/rebuild", Map.of("check", check), Map.of());
        assertThat(begun.status()).as(begun.text()).isEqualTo(200);
        WholeProduct.until(
                "重建结束",
                () -> List.of("DONE", "FAILED", "STOPPED")
                        .contains(state().path("step").asString()));
        return state();
    }

    private JsonNode state() {
        return api.get("auditor", "/api/rebuild").json();
    }
}
