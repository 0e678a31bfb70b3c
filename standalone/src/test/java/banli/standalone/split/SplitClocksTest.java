package banli.standalone.split;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.Api;
import banli.standalone.whole.CaseDriver;
import banli.standalone.whole.WholeProduct;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@DisplayName("分进程：钟走得不准的进程，边办理边重建")
@ExtendWith(AloneOnTheServer.class)
class SplitClocksTest {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int CASES = 6;
    private static final int REBUILDS = 2;

    @TempDir
    private Path data;

    private final ConcurrentLinkedQueue<Integer> statuses = new ConcurrentLinkedQueue<>();
    private Api api;

    @Test
    @DisplayName("一个快两分、一个慢两分：事实不漏，期限不差，重建次次一致，没有一次请求出错")
    void twoMinutesOff() throws Exception {
        try (SplitOffice office = SplitOffice.start(data, SplitServer.SERVERS).entered()) {
            api = office.api(0);
            Installation installation = office.installation();
            off(installation.nodes(Part.COMMAND).getFirst(), 120);
            off(installation.nodes(Part.COMMAND).getLast(), -120);
            off(installation.nodes(Part.QUERY).getFirst(), 120);
            List<String> cases = new ArrayList<>();
            for (int i = 0; i < CASES; i++) {
                cases.add(
                        CaseDriver.register(office.api(i % 2), "C-" + i, "LEAD").accepted("LEAD", List.of()).id);
            }
            workWhileItIsRebuilt(cases);
            recordingTimesStepBack(cases);
            assertThat(api.positions()).hasSizeGreaterThan(statuses.size());
            assertThat(sameDeadlines(cases)).hasSize(1);
            assertThat(run(true).path("certificate").path("differing").asInt()).isZero();
        }
    }

    private static void off(Node node, int seconds) {
        node.close();
        node.set("BANLI_CLOCKOFF", Integer.toString(seconds));
        node.set(
                "CLASSPATH",
                node.classPath()
                        + File.pathSeparator
                        + Path.of("target", "test-classes").toAbsolutePath());
        node.start();
        node.awaitReady();
    }

    private void workWhileItIsRebuilt(List<String> cases) throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        try (var pool = Executors.newFixedThreadPool(CASES)) {
            cases.forEach(id -> pool.submit(() -> {
                while (!stop.get()) {
                    statuses.add(api.act("supervisor", id, "chase-case", Map.of("about", "进展如何"))
                            .status());
                    statuses.add(api.get("supervisor", "/api/board").status());
                }
            }));
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
    }

    private JsonNode run(boolean check) {
        assertThat(api.post("admin", "/api/rebuild", Map.of("check", check), Map.of())
                        .status())
                .isEqualTo(200);
        WholeProduct.until(
                "重建结束",
                PATIENCE,
                () -> List.of("DONE", "FAILED", "STOPPED")
                        .contains(state().path("step").asString()));
        return state();
    }

    private JsonNode state() {
        return api.get("auditor", "/api/rebuild").json();
    }

    /** Else the clocks were not off, and the test shows nothing. */
    private void recordingTimesStepBack(List<String> cases) {
        TreeMap<Long, Instant> times = new TreeMap<>();
        for (String id : cases) {
            api.get("auditor", "/api/cases/" + id + "/facts")
                    .json()
                    .path("facts")
                    .forEach(fact -> times.put(
                            fact.path("position").asLong(),
                            Instant.parse(fact.path("recordedAt").asString())));
        }
        assertThat(times.keySet().stream()
                        .filter(position -> times.higherKey(position) != null)
                        .map(position ->
                                Duration.between(times.higherEntry(position).getValue(), times.get(position))))
                .anyMatch(back -> back.compareTo(Duration.ofMinutes(3)) > 0);
    }

    private Set<String> sameDeadlines(List<String> cases) {
        Set<String> deadlines = new LinkedHashSet<>();
        for (String id : cases) {
            JsonNode row = api.get("auditor", "/api/cases/" + id).json().path("row");
            deadlines.add(row.path("dueOn") + " " + row.path("warnFrom") + " " + row.path("light"));
        }
        return deadlines;
    }
}
