package banli.standalone.split;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.Acknowledged;
import banli.standalone.whole.Api.Answer;
import banli.standalone.whole.CaseDriver;
import banli.standalone.whole.WholeProduct;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("分进程：谁来办、谁来答，停住一个时怎样")
@ExtendWith(AloneOnTheServer.class)
class SplitHangsTest {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int ASKED = 12;
    private static final Pattern RECORDED =
            Pattern.compile("(?m)^banli_acts_recorded_total\\{act=\"RecordContact\".*\\} ([0-9.E]+)$");

    @TempDir
    private static Path data;

    private static final Acknowledged ACKNOWLEDGED = new Acknowledged();
    private static SplitOffice office;
    private static String id;

    @BeforeAll
    static void start() {
        office = SplitOffice.start(data, SplitServer.SERVERS).entered();
        id = CaseDriver.register(office.api(0), "H-1", "LEAD").accepted("LEAD", List.of()).id;
    }

    @AfterAll
    static void stop() {
        if (office != null) {
            office.close();
        }
    }

    @Test
    @DisplayName("一案的动作都由同一个办理端决定，不论从哪个办公桌来")
    void oneDecidesForACase() {
        List<Double> before = recorded();
        for (int i = 0; i < ASKED; i++) {
            assertThat(ACKNOWLEDGED.send(office.api(i % 2), id)).isTrue();
        }
        List<Double> after = recorded();
        assertThat(IntStream.of(0, 1).mapToObj(node -> after.get(node) - before.get(node)))
                .containsExactlyInAnyOrder(0.0, (double) ASKED);
    }

    @Test
    @DisplayName("一个办理进程停住：由它办的动作得503和一句话，不久由另一个办，同一个键只记一次")
    void aDeciderHangs() {
        List<Double> before = recorded();
        assertThat(ACKNOWLEDGED.send(office.api(0), id)).isTrue();
        int deciding = recorded().get(0) > before.get(0) ? 0 : 1;
        Node hanging = office.installation().nodes(Part.COMMAND).get(deciding);
        String key = Acknowledged.KEY + "while-it-hangs";
        SplitServer.run("kill -STOP " + hanging.pid());
        try {
            Instant from = Instant.now();
            Answer told = office.api(0)
                    .post(
                            "section",
                            "/api/cases/" + id + "/acts/record-contact",
                            CaseDriver.contactOf("BEFORE"),
                            Map.of("Idempotency-Key", key));
            print("办理进程停住时的动作 / an act while its decider hangs: " + told.status(), from);
            assertThat(told.status()).as(told.text()).isEqualTo(503);
            assertThat(told.json().path("zh").asString()).contains("Idempotency-Key");
            WholeProduct.until("由另一个办", PATIENCE, () -> ACKNOWLEDGED.send(office.api(1), id, key));
        } finally {
            SplitServer.run("kill -CONT " + hanging.pid());
        }
        asBefore(hanging);
    }

    @Test
    @DisplayName("一个查询进程停住：别的照样答，最坏是503；它醒来后一切如常")
    void oneWhoAnswersHangs() {
        Node hanging = office.installation().nodes(Part.QUERY).getLast();
        SplitServer.run("kill -STOP " + hanging.pid());
        try {
            List<Integer> statuses = new ArrayList<>();
            for (int i = 0; i < ASKED; i++) {
                Instant from = Instant.now();
                statuses.add(office.api(i % 2).get("supervisor", "/api/board").status());
                print("一个停住时 / while one hangs: " + statuses.getLast(), from);
            }
            assertThat(statuses).isSubsetOf(200, 503).contains(200);
            WholeProduct.until(
                    "连续答复",
                    PATIENCE,
                    () -> IntStream.range(0, ASKED)
                            .allMatch(i -> office.api(i % 2)
                                            .get("supervisor", "/api/board")
                                            .status()
                                    == 200));
        } finally {
            SplitServer.run("kill -CONT " + hanging.pid());
        }
        asBefore(hanging);
    }

    private static void asBefore(Node hanging) {
        WholeProduct.until("它又就绪", PATIENCE, hanging::isReady);
        WholeProduct.until("又能办理", PATIENCE, () -> ACKNOWLEDGED.send(office.api(0), id));
        ACKNOWLEDGED.standOnce(office.api(0), List.of(id));
    }

    /** How many contacts each command process has recorded. */
    private static List<Double> recorded() {
        return office.installation().nodes(Part.COMMAND).stream()
                .map(node -> RECORDED.matcher(metrics(node))
                        .results()
                        .map((MatchResult found) -> Double.valueOf(found.group(1)))
                        .reduce(0.0, Double::sum))
                .toList();
    }

    private static String metrics(Node node) {
        try (var told = URI.create(node.actuator() + "/prometheus").toURL().openStream()) {
            return new String(told.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void print(String what, Instant from) {
        System.out.println(what + " " + Duration.between(from, Instant.now()).toMillis() + " ms");
    }
}
