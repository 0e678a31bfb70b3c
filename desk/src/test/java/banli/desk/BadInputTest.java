package banli.desk;

import static banli.desk.DeskTest.As.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import banli.wire.WireMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;

@DeskTest
@DisplayName("形式不对的内容")
class BadInputTest {
    static final String REGISTRATION =
            "{\"number\":{\"meeting\":{\"level\":\"DISTRICT\",\"body\":\"CPPCC\",\"term\":6,\"session\":5},\"number\":\"21-168\"},"
                    + "\"kind\":\"PROPOSAL\",\"registerYear\":2021,\"mayBePublic\":true,\"title\":\"自助终端\"}";

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void quiet() {
        buses.forget();
    }

    static Stream<JsonNode> rows() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/bad-input.jsonl")).stream()
                .map(line -> WireMapper.mapper().readTree(line));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    @DisplayName("逐条以两种语言说明,不露框架的话,总线上什么也没有")
    void isToldPlainly(JsonNode row) throws Exception {
        MockHttpServletResponse answer = http.perform(sent(row)).andReturn().getResponse();
        String body = answer.getContentAsString(StandardCharsets.UTF_8);

        assertThat(answer.getStatus()).as(body).isEqualTo(row.get("expect").intValue());
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        JsonNode problem = WireMapper.mapper().readTree(body);
        assertThat(problem.get("zh").stringValue()).matches("(?s).*\\p{IsHan}.*");
        assertThat(problem.get("en").stringValue()).isNotBlank().doesNotMatch("(?s).*\\p{IsHan}.*");
        List<String> fields = problem.get("fields")
                .valueStream()
                .map(field -> field.get("field").stringValue())
                .toList();
        assertThat(fields)
                .containsExactlyInAnyOrderElementsOf(row.path("fields")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .toList());
        assertThat(body)
                .doesNotContainIgnoringCase("exception")
                .doesNotContain("jackson", "java.", "springframework", "banli.");
        assertThat(buses.acts).isEmpty();
    }

    @Test
    @DisplayName("表中至少四十行,每行各不相同")
    void theTableIsLong() throws IOException {
        assertThat(rows().map(JsonNode::toString))
                .hasSizeGreaterThanOrEqualTo(40)
                .doesNotHaveDuplicates();
    }

    private static MockHttpServletRequestBuilder sent(JsonNode row) {
        MockHttpServletRequestBuilder sent = request(
                        HttpMethod.valueOf(row.get("method").stringValue()),
                        URI.create(row.get("path").stringValue()))
                .with(user("registry"));
        if (!row.has("nokey")) {
            sent.header("Idempotency-Key", row.path("key").stringValue("key-1"));
        }
        row.path("headers").forEachEntry((name, value) -> sent.header(name, value.stringValue()));
        if (row.has("body") || row.has("registration")) {
            sent.contentType(row.path("type").stringValue("application/json")).content(body(row));
        } else if (row.has("type")) {
            sent.contentType(row.get("type").stringValue());
        }
        return sent;
    }

    /** A text stands for itself, {@code repeat} times; {@code registration} is the good one with a part replaced. */
    private static String body(JsonNode row) {
        if (row.has("registration")) {
            String from = row.get("registration").get(0).stringValue();
            assertThat(REGISTRATION).contains(from);
            return REGISTRATION.replace(from, row.get("registration").get(1).stringValue());
        }
        String body = row.get("body").stringValue();
        return row.has("repeat")
                ? body.replace("…", "字".repeat(row.get("repeat").intValue()))
                : body;
    }
}
