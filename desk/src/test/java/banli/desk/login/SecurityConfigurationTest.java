package banli.desk.login;

import static banli.desk.DeskTest.As.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.form.Acts;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.wire.WireMapper;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

@DeskTest
@DisplayName("出入与职务")
class SecurityConfigurationTest {
    private static final Map<String, String> NEEDED = Map.ofEntries(
            Map.entry("/api/column/file", "?path=index.html"),
            Map.entry("/api/difference", "?from=2021-02-01&to=2021-03-01"),
            Map.entry("/api/figures", "?year=2021"),
            Map.entry("/api/figures/{id}/cases", "?year=2021"),
            Map.entry("/api/figures/years", "?from=2020&to=2021"),
            Map.entry("/api/figures/parts", "?year=2021"),
            Map.entry("/api/flow", "?year=2021"),
            Map.entry("/api/flow/{table}", "?year=2021&line=ASSIGNED-ACCEPTED"),
            Map.entry("/flow/{table}", "?year=2021&line=ASSIGNED-ACCEPTED"),
            Map.entry("/evidence/figures/{id}", "?year=2021"),
            Map.entry("/evidence/summary", "?year=2021"),
            Map.entry("/api/evidence/figures/{id}", "?year=2021"),
            Map.entry("/api/evidence/summary", "?year=2021"),
            Map.entry("/summary/docx", "?year=2021"),
            Map.entry("/api/summary/docx", "?year=2021"),
            Map.entry("/api/cases/{case}/origin", "?of=STAGE"),
            Map.entry("/cases/{case}/origin", "?of=STAGE"),
            Map.entry("/api/points", "?year=2021"),
            Map.entry("/api/summary", "?year=2021"),
            Map.entry("/api/proposers/{id}/contact", "?case=district-cppcc-6-5-21-168&why=reply"),
            Map.entry("/api/cases/{case}/contacts/{contact}/note", "?why=reply"),
            Map.entry("/figures/{id}", "?year=2021"),
            Map.entry("/summary", "?year=2021"));

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    @BeforeEach
    void quiet() {
        buses.forget();
    }

    @Test
    @DisplayName("未登录时只有登录页、一次性口令与接口说明可用,其余一律不开")
    void nothingIsOpenUnexpectedly() throws Exception {
        Set<String> open = new TreeSet<>();
        for (Address address : addresses()) {
            MockHttpServletResponse answer = http.perform(request(address.method(), address.uri()))
                    .andReturn()
                    .getResponse();
            boolean toLogin = answer.getStatus() == 302
                    && String.valueOf(answer.getRedirectedUrl()).matches(".*/login(\\?old|\\?kept)?");
            boolean told = answer.getStatus() == 401 && "application/problem+json".equals(answer.getContentType());
            boolean forged = answer.getStatus() == 403 && address.method() == HttpMethod.POST;
            if (!toLogin && !told && !forged) {
                open.add(address.path());
            }
        }
        assertThat(String.join(" ", open))
                .isEqualTo(
                        "/api/login-code /check.css /error /f/{token} /js/check.js /log/checkpoint /log/request"
                                + " /log/tile/{level}/{*number} /log/verify.html /log/witness /login /login/code /login/second"
                                + " /public /public/ /public/lines/{reply} /public/replies/{reply} /public/{file} /robots.txt /v3/api-docs /v3/api-docs.yaml");
        assertThat(buses.acts).isEmpty();
        assertThat(buses.questions).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Office.class,
            names = {"PROPOSER", "SYSTEM"},
            mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("每个职务都能读每个接口,问题带着问的人与职务")
    void everyReadCarriesTheOffice(Office office) throws Exception {
        String who = office.name().toLowerCase();
        for (Address address : addresses()) {
            if (!address.path().startsWith("/api/") || address.method() != HttpMethod.GET || isOnesOwn(address)) {
                continue;
            }
            buses.forget();
            MockHttpServletResponse answer = http.perform(
                            request(address.method(), address.uri()).with(user(who)))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).as(address.path()).isEqualTo(200);
            assertThat(buses.questions)
                    .as(address.path())
                    .filteredOn(asked -> !asked.getPayloadType().getSimpleName().equals("CheckLogin"))
                    .allSatisfy(asked -> assertThat(asked.getMetaData())
                            .containsEntry(Meta.ACTOR, who)
                            .containsEntry(Meta.OFFICE, office.name())
                            .containsEntry(Meta.ACTING_UNIT, "yanglao"));
        }
    }

    /** What a person sent and nobody else reads, and files made of whole cases: there are none here; and what is for all. */
    private static boolean isOnesOwn(Address address) {
        return address.path().startsWith("/api/imports/")
                || address.path().matches("/api/(inbound|archive)")
                || address.path().startsWith("/api/column")
                || address.path().contains("/papers/");
    }

    static Stream<Arguments> everyAct() {
        return Stream.of(
                        Acts.allOnCases().keySet().stream().map(act -> "/api/cases/abc-1/acts/" + act),
                        Acts.DIRECTORY.all().keySet().stream().map(act -> "/api/directory/acts/" + act),
                        Acts.POLICY.all().keySet().stream().map(act -> "/api/policy/acts/" + act),
                        Acts.LEDGER.all().keySet().stream().map(act -> "/api/ledger/acts/" + act))
                .flatMap(paths -> paths)
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("everyAct")
    @DisplayName("每个动作都有地址;是否有权由账本判断,办公桌只转达")
    void everyActHasAnAddress(String path) throws Exception {
        MockHttpServletResponse answer = http.perform(post(path)
                        .with(user("auditor"))
                        .header("Idempotency-Key", "k")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isIn(200, 422);
        assertThat(buses.acts).hasSize(answer.getStatus() == 200 ? 1 : 0);
    }

    @Test
    @DisplayName("接口说明所列的每个筛选都能用")
    void everyFilterDescribedIsTaken() throws Exception {
        JsonNode paths = WireMapper.mapper()
                .readTree(http.perform(get("/v3/api-docs"))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray())
                .get("paths");
        for (Address address :
                addresses().stream().filter(one -> !isOnesOwn(one)).toList()) {
            JsonNode described = paths.path(address.path()).path("get").path("parameters");
            for (JsonNode parameter : described) {
                if (parameter.get("in").stringValue().equals("query")) {
                    String more = (address.uri().getQuery() == null ? "?" : "&")
                            + parameter.get("name").stringValue() + "=";
                    assertThat(http.perform(get(URI.create(address.uri() + more))
                                            .with(user("auditor")))
                                    .andReturn()
                                    .getResponse()
                                    .getStatus())
                            .as(address.path() + more)
                            .isEqualTo(200);
                }
            }
        }
        assertThat(paths.get("/api/cases").get("get").get("parameters")).hasSizeGreaterThan(15);
    }

    @Test
    @DisplayName("每个答复都有内容安全策略等头")
    void everyAnswerHasThePolicy() throws Exception {
        for (String path : new String[] {"/login", "/desk.css", "/api/me"}) {
            MockHttpServletResponse answer =
                    http.perform(get(path).with(user("auditor"))).andReturn().getResponse();
            assertThat(answer.getHeader("Content-Security-Policy"))
                    .as(path)
                    .startsWith("default-src 'none'; script-src 'self'")
                    .contains("frame-ancestors 'none'");
            assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        }
    }

    private Stream<Address> all() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getPatternValues().stream()
                        .flatMap(path -> info.getMethodsCondition().getMethods().isEmpty()
                                ? Stream.of(new Address(HttpMethod.GET, path))
                                : info.getMethodsCondition().getMethods().stream()
                                        .map(method -> new Address(method.asHttpMethod(), path))));
    }

    private List<Address> addresses() {
        List<Address> found = all().distinct().toList();
        assertThat(found).hasSizeGreaterThan(25);
        return found;
    }

    private record Address(HttpMethod method, String path) {
        URI uri() {
            String filled = path.replace("{case}", "abc-1")
                    .replace("{act}", "close-case")
                    .replace("{table}.{form}", "cases.csv")
                    .replace("{table}", "spans")
                    .replace("{list}", "late")
                    .replace("{form}", "csv")
                    .replace("{sha256}", "0".repeat(64))
                    .replace("{letter}", "3")
                    .replace("{kind}", "report")
                    .replace("{paper}", "report")
                    .replaceAll("\\{(proposer|subject)}", "zhu-fang")
                    .replace("{contact}", "1")
                    .replaceAll("\\{(token|file|reply)}", "none")
                    .replace("{level}/{*number}", "0/000")
                    .replace("{*number}", "000")
                    .replace("{year}", "2021")
                    .replace("{meeting}", "2021-1")
                    .replace("{name}", "chongqing")
                    .replace("{version}", "shanghai-2015")
                    .replace("{id}", "CASES");
            return URI.create(filled + NEEDED.getOrDefault(path, ""));
        }
    }
}
