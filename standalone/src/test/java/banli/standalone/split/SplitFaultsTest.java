package banli.standalone.split;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.facts.AxonServerFacts;
import banli.standalone.facts.Fact;
import banli.standalone.whole.Acknowledged;
import banli.standalone.whole.Api;
import banli.standalone.whole.Api.Answer;
import banli.standalone.whole.CaseDriver;
import banli.standalone.whole.WholeProduct;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("分进程：各样故障时人们看到什么")
@TestMethodOrder(OrderAnnotation.class)
@ExtendWith(AloneOnTheServer.class)
class SplitFaultsTest {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int ASKED = 12;

    @TempDir
    private static Path data;

    private static final Acknowledged ACKNOWLEDGED = new Acknowledged();
    private static CutLine line;
    private static SplitOffice office;
    private static Api api;
    private static String id;

    @BeforeAll
    static void startBeforeTheServerIsThere() {
        line = new CutLine(SplitServer.SERVERS);
        var starting = CompletableFuture.supplyAsync(() -> SplitOffice.start(data, line.address()));
        WholeProduct.until(
                "每个进程都说在等",
                PATIENCE,
                () -> starting.isDone()
                        || Stream.of(Part.values())
                                .allMatch(part -> SplitOffice.log(data, part).contains("自行继续")));
        assertThat(starting).as("不因它不在而结束").isNotDone();
        line.mend();
        office = starting.join().entered();
        api = office.api(0);
        id = CaseDriver.register(api, "F-1", "LEAD").accepted("LEAD", List.of()).id;
    }

    @AfterAll
    static void stop() {
        if (office != null) {
            office.close();
            line.close();
        }
    }

    @Test
    @Order(1)
    @DisplayName("启动时 Axon Server 不在：说在等它，它一来自己就绪")
    void goesOnWhenItComes() {
        assertThat(SplitOffice.log(data, Part.COMMAND)).contains("Axon Server 来了");
        assertThat(ACKNOWLEDGED.send(api, id)).isTrue();
    }

    @Test
    @Order(2)
    @DisplayName("中途断开：每次都答503和一句话；接上后自己恢复，答复过的都在")
    void saysSoWhileItIsGone() {
        line.cut();
        toldInASentence();
        line.mend();
        recovers();
    }

    @Test
    @Order(3)
    @DisplayName("线路不断却什么也不通：同样答503和一句话，通了就恢复")
    void saysSoWhenNothingPasses() {
        String key = Acknowledged.KEY + "while-nothing-passes";
        line.hold();
        Instant from = Instant.now();
        assertThat(ACKNOWLEDGED.send(api, id, key)).isFalse();
        print("头一个动作 / the first act: not acknowledged", from);
        toldInASentence();
        line.mend();
        WholeProduct.until("用同一个幂等键得知结果", PATIENCE, () -> ACKNOWLEDGED.send(api, id, key));
        recovers();
    }

    @Test
    @Order(4)
    @DisplayName("答复太大：一句话，不是断掉的答复；别的照常")
    void tooLarge() {
        String large = CaseDriver.register(api, "F-2", "LEAD").accepted("LEAD", List.of()).id;
        for (int i = 0; i < 75; i++) {
            Answer reported =
                    api.act("section", large, "report-progress", Map.of("text", "进".repeat(19_000) + " " + i));
            assertThat(reported.status()).as(reported.text()).isEqualTo(200);
        }
        Answer told = api.get("auditor", "/api/cases/" + large + "/facts");
        assertThat(told.status()).as(told.text()).isEqualTo(422);
        assertThat(told.json().path("zh").asString()).contains("4 MiB");
        assertThat(told.json().path("en").asString()).contains("ask for less");
        recovers();
    }

    @Test
    @Order(5)
    @DisplayName("较新的程序记下的事实：那一案停读并说明，不凭其余的作决定；别的案件照常")
    void aFactOfANewerProgram() throws SQLException {
        String other = CaseDriver.register(api, "F-3", "LEAD").accepted("LEAD", List.of()).id;
        int facts = facts(id).size();
        try (AxonServerFacts server = SplitServer.facts()) {
            server.append(List.of(new Fact(
                    0,
                    UUID.randomUUID().toString(),
                    "CaseAggregate",
                    id,
                    facts,
                    "case-praised",
                    "1",
                    System.currentTimeMillis(),
                    "{}".getBytes(UTF_8),
                    Map.of())));
        }
        WholeProduct.until(
                "画面说明停在哪里",
                PATIENCE,
                () -> api.get("auditor", "/api/unreadable").text().contains("case-praised"));
        Answer refused = api.act("section", id, "record-contact", CaseDriver.contactOf("BEFORE"));
        assertThat(refused.status()).as(refused.text()).isEqualTo(503);
        assertThat(refused.text()).contains("case-praised", "upgrade this program");
        assertThat(facts(id)).hasSize(facts + 1);
        assertThat(ACKNOWLEDGED.send(api, other)).isTrue();
        WholeProduct.until(
                "后续动作等着升级",
                PATIENCE,
                () -> api.get("admin", "/api/reactions").text().contains("case-praised"));
        assertThat(office.typesSetAside())
                .as("as it was recorded, for the upgraded one to read")
                .containsOnly("case-praised");
    }

    /** Whatever people ask or do, through either desk, each time. */
    private static void toldInASentence() {
        for (int i = 0; i < ASKED; i++) {
            Api desk = office.api(i % 2);
            Instant from = Instant.now();
            Answer answer = i % 3 == 0
                    ? desk.act("section", id, "record-contact", CaseDriver.contactOf("BEFORE"))
                    : desk.get("supervisor", i % 3 == 1 ? "/api/board" : "/api/cases/" + id);
            print("没有 Axon Server 时 / without Axon Server: " + answer.status(), from);
            assertThat(answer.status()).as(answer.text()).isEqualTo(503);
            assertThat(answer.json().path("zh").asString()).isNotBlank();
            assertThat(answer.json().path("en").asString()).isNotBlank();
        }
    }

    private static void print(String what, Instant from) {
        System.out.println(what + " " + Duration.between(from, Instant.now()).toMillis() + " ms");
    }

    /** An act is recorded and shown, and what was acknowledged stands. */
    private static void recovers() {
        WholeProduct.until("又能办理", PATIENCE, () -> ACKNOWLEDGED.send(api, id));
        WholeProduct.until(
                "又能查阅",
                PATIENCE,
                () -> api.get("auditor", "/api/cases/" + id + "/facts").status() == 200);
        WholeProduct.until(
                "画面跟上",
                PATIENCE,
                () -> api.get(
                                        "supervisor",
                                        "/api/cases/" + id + "?at-least=" + id + ":"
                                                + (facts(id).size() - 1))
                                .status()
                        == 200);
        ACKNOWLEDGED.standOnce(api, List.of(id));
    }

    private static tools.jackson.databind.JsonNode facts(String of) {
        return api.get("auditor", "/api/cases/" + of + "/facts").json().path("facts");
    }
}
