package banli.standalone.whole;

import static banli.standalone.whole.CaseDriver.contactOf;
import static banli.standalone.whole.CaseDriver.register;
import static banli.standalone.whole.CaseDriver.reply;
import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.Api.Answer;
import banli.wire.WireMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

@DisplayName("错误的输入:说清楚,什么也不改变")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {
    private final Api api = WholeProduct.api();
    private final Map<String, String> known = new HashMap<>();
    private List<JsonNode> rows;
    private JsonNode casesBefore;
    private long positionBefore;

    @BeforeAll
    void prepare() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/banli/bad-input.jsonl")) {
            rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replace("\"{year}\"", Integer.toString(CaseDriver.TODAY.getYear())))
                    .map(WireMapper.mapper()::readTree)
                    .toList();
        }
        known.put("received", CaseDriver.RECEIVED.toString());
        known.put("tomorrow", CaseDriver.TODAY.plusDays(1).toString());
        known.put("registeredNumber", "B-1");
        known.put("registered", register(api, "B-1", "LEAD").id);
        known.put("accepted", accepted("B-2").id);
        CaseDriver contacted = accepted("B-3");
        assertThat(api.post(
                                "section",
                                "/api/cases/" + contacted.id + "/acts/record-contact",
                                contactOf("BEFORE"),
                                Map.of("Idempotency-Key", "bad-input-contact"))
                        .status())
                .isEqualTo(200);
        known.put("contacted", contacted.id);
        known.put("submitted", accepted("B-4").contact("BEFORE").does("section", "submit-reply", reply("FULL")).id);
        CaseDriver issued = accepted("B-5").contact("BEFORE").contact("DURING");
        known.put(
                "issued",
                issued.does("section", "submit-reply", reply("FULL"))
                        .does("deputy", "sign-reply")
                        .does("chief", "issue-reply")
                        .id);
        CaseDriver delivered = accepted("B-6").contact("BEFORE").contact("DURING");
        known.put(
                "delivered",
                delivered.does("section", "submit-reply", reply("FULL")).signedIssuedDelivered().id);
        CaseDriver follower = accepted("B-7");
        known.put("leader", accepted("B-8").id);
        known.put("follower", follower.does("registry", "ask-merge", Map.of("leading", known.get("leader"))).id);
        WholeProduct.until(
                "并案与征询完成",
                () -> !api.get("auditor", "/api/cases/" + follower.id)
                                .json()
                                .path("row")
                                .path("follows")
                                .isNull()
                        && api.get("auditor", "/api/cases/" + delivered.id)
                                        .json()
                                        .path("feedback")
                                        .size()
                                == 2);
        casesBefore = cases();
        positionBefore = position();
    }

    private CaseDriver accepted(String number) {
        return register(api, number, "LEAD").accepted("LEAD", List.of());
    }

    @TestFactory
    @DisplayName("每一行有自己的话")
    Stream<DynamicTest> everyRowIsRefusedInPlainWords() {
        return rows.stream().map(row -> DynamicTest.dynamicTest(row.path("name").asString(), () -> isRefused(row)));
    }

    @Test
    @DisplayName("错误输入至少六十行")
    void thereAreEnough() {
        assertThat(rows).hasSizeGreaterThanOrEqualTo(60);
    }

    @AfterAll
    void nothingChanged() {
        assertThat(position()).isEqualTo(positionBefore);
        assertThat(cases()).isEqualTo(casesBefore);
    }

    private void isRefused(JsonNode row) {
        Map<String, String> headers = new TreeMap<>();
        row.path("headers")
                .propertyStream()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().asString()));
        JsonNode body = row.path("body");
        String text = row.has("size")
                ? "{\"summary\":\"" + "x".repeat(row.path("size").asInt()) + "\"}"
                : body.isString() ? body.asString() : body.toString();
        Answer answer = api.post(
                row.path("as").isNull() ? null : row.path("as").asString(),
                filled(row.path("path").asString()),
                filled(text),
                headers);

        assertThat(answer.status())
                .as(answer.text())
                .isEqualTo(row.path("status").asInt());
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
        assertThat(answer.json().path("zh").asString()).isNotBlank();
        assertThat(answer.json().path("en").asString()).isNotBlank();
        row.path("rules").forEach(rule -> assertThat(answer.rules()).contains(rule.asString()));
        row.path("fields").forEach(field -> assertThat(answer.fields()).contains(field.asString()));
        answer.json()
                .path("rules")
                .forEach(rule ->
                        assertThat(rule.path("missing").path("zh").asString()).isNotBlank());
        assertThat(answer.text()).doesNotContain("Exception", "jackson", "springframework", "axonframework");
    }

    private String filled(String text) {
        String result = text;
        for (Map.Entry<String, String> each : known.entrySet()) {
            result = result.replace("{" + each.getKey() + "}", each.getValue());
        }
        return result;
    }

    private JsonNode cases() {
        return api.get("auditor", "/api/cases?size=1000").json().path("cases");
    }

    private long position() {
        return api.get("auditor", "/api/figures?year=2021")
                .json()
                .path("position")
                .asLong();
    }
}
