package banli.desk.login;

import static banli.desk.DeskTest.As.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.language.word.Meta;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DeskTest
@DisplayName("请求头不能使人成为别人")
class NobodyElseTest {
    private static final String CONTACT = "/api/cases/district-cppcc-6-5-21-168/acts/close-case";
    private static final Map<String, String> ENTRY =
            Map.of("Banli-Entry", "HISTORICAL", "Banli-Entry-Source", "register", "Banli-Actor", "chief");

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void quiet() {
        buses.forget();
    }

    @TestFactory
    @DisplayName("系统、提出人、管理员不由请求头写出；大小写、形近字、写两次、缺了补录头的都以一句话拒绝，什么都不发出")
    Stream<DynamicTest> refused() {
        return Stream.of(
                        new Try("系统", Map.of("Banli-Office", List.of("SYSTEM")), "Banli-Office"),
                        new Try("提出人", Map.of("Banli-Office", List.of("PROPOSER")), "Banli-Office"),
                        new Try("小写", Map.of("Banli-Office", List.of("registry")), "Banli-Office"),
                        new Try("全角", Map.of("Banli-Office", List.of("ＲＥＧＩＳＴＲＹ")), "Banli-Office"),
                        new Try("西里尔字母", Map.of("Banli-Office", List.of("REGISТRY")), "Banli-Office"),
                        new Try("百分号编码的形近字", Map.of("Banli-Office", List.of("SY%D0%85TEM")), "Banli-Office"),
                        new Try("职务写两次", Map.of("Banli-Office", List.of("REGISTRY", "CHIEF_LEADER")), "Banli-Office"),
                        new Try("代理写两次", Map.of("Banli-On-Behalf-Of", List.of("a", "b")), "Banli-On-Behalf-Of"),
                        new Try("编号写两次", Map.of("Idempotency-Key", List.of("k1", "k2")), "Idempotency-Key"),
                        new Try("没有补录头而写别人", Map.of("Banli-Actor", List.of("chief")), "Banli-Entry"),
                        new Try("没有补录头而写出处", Map.of("Banli-Entry-Source", List.of("x")), "Banli-Entry"),
                        told("补录以系统", "SYSTEM"),
                        told("补录以提出人", "PROPOSER"),
                        told("补录以管理员", "ADMIN"),
                        told("补录以审计", "AUDITOR"),
                        new Try("补录头小写", Map.of("Banli-Entry", List.of("historical")), "Banli-Entry"),
                        new Try("补录头形近", Map.of("Banli-Entry", List.of("HISTORIСAL")), "Banli-Entry"),
                        new Try("补录头写两次", Map.of("Banli-Entry", List.of("", "HISTORICAL")), "Banli-Entry"))
                .map(one -> DynamicTest.dynamicTest(one.name, () -> {
                    MockHttpServletResponse answer = send(one.headers);
                    assertThat(answer.getStatus()).isEqualTo(422);
                    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                            .contains("\"" + one.field + "\"");
                    assertThat(buses.acts).isEmpty();
                }));
    }

    @Test
    @DisplayName("请求头名大小写不同仍是同一个；读取也不能以系统的名义")
    void namesOfHeadersAndQuestions() throws Exception {
        assertThat(send(Map.of("banli-office", List.of("SYSTEM"))).getStatus()).isEqualTo(422);
        assertThat(http.perform(get("/api/board").with(user("registry")).header("Banli-Office", "SYSTEM"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        assertThat(send(Map.of("BANLI-OFFICE", List.of("REGISTRY"))).getStatus())
                .isEqualTo(200);
        assertThat(buses.acts.getFirst().getMetaData())
                .containsEntry(Meta.ACTOR, "registry")
                .doesNotContainKeys(Meta.ENTRY, Meta.ENTERED_BY);
    }

    private static Try told(String name, String office) {
        Map<String, List<String>> headers = new java.util.HashMap<>(Map.of("Banli-Office", List.of(office)));
        ENTRY.forEach((header, value) -> headers.put(header, List.of(value)));
        return new Try(name, headers, "Banli-Office");
    }

    private MockHttpServletResponse send(Map<String, List<String>> headers) throws Exception {
        MockHttpServletRequestBuilder request = post(CONTACT)
                .with(user("registry"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}");
        if (!headers.containsKey("Idempotency-Key")) {
            request.header("Idempotency-Key", "key-1");
        }
        headers.forEach((name, values) -> request.header(name, values.toArray()));
        return http.perform(request).andReturn().getResponse();
    }

    private record Try(String name, Map<String, List<String>> headers, String field) {}
}
