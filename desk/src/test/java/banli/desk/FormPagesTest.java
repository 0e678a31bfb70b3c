package banli.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import banli.language.query.trail.FactsOfCase;
import banli.language.query.trail.ReadFacts;
import banli.language.query.trail.StoredFact;
import banli.language.word.Office;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@DeskTest
@DisplayName("每个动作的表单")
class FormPagesTest {
    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void quiet() {
        buses.forget();
        StoredFact contact = new StoredFact(
                9,
                3,
                "e-3",
                "contact-recorded",
                1,
                Instant.EPOCH,
                null,
                null,
                Map.of(),
                Map.of("summary", Specimens.HOSTILE, "phase", "BEFORE", "proposersMet", List.of("zhu-fang")),
                "");
        buses.answer(ReadFacts.class, asked -> new FactsOfCase(9, List.of(contact)));
    }

    static Stream<Arguments> everyAct() {
        return EveryForm.addresses().stream()
                .flatMap(address -> Stream.of("zh", "en").map(language -> Arguments.of(address, language)));
    }

    @ParameterizedTest
    @MethodSource("everyAct")
    @DisplayName("人办的每个动作都有页面，两种语言各项都有名称，敌意文字只作文字")
    void everyActHasItsPage(String address, String language) throws Exception {
        String html = page(address + (address.contains("?") ? "&" : "?") + "lang=" + language, 200);

        assertThat(html).contains("name=\"_key\"", "name=\"_csrf\"", "name=\"_seen\"");
        assertThat(html).doesNotContainPattern("<script(?! src=\"/)");
        assertThat(html).doesNotContain("??", " style=", ">null<", "alert('x')</");
        assertThat(html).doesNotContain("onBehalf");
        Predicate<String> named = language.equals("en")
                ? Pattern.compile("\\p{IsHan}|^[a-z]|\\w[.]\\w").asPredicate().negate()
                : Pattern.compile("\\p{IsHan}|SHA-256").asPredicate();
        // What is only confirmed asks for nothing.
        assertThat(labels(html)).matches(labels -> address.contains("confirm-erasure") || !labels.isEmpty());
        assertThat(labels(html)).allMatch(named);
    }

    @Test
    @DisplayName("账本自己的动作没有页面；只由本人办的，别人打不开")
    void theLedgersOwnActsHaveNone() throws Exception {
        page("/cases/" + Specimens.CASE + "/do/record-what-fell-due", 404);
        page("/cases/" + Specimens.CASE + "/do/nothing-such", 404);
        page("/admin/do/open-ledger", 404);
        page("/me/do/revoke-office", 404);
        page("/admin/do/set-passkey", 403);
        page("/admin/do/delegate", 403);
    }

    @Test
    @DisplayName("更正先选记录，再显示原来的内容")
    void aCorrectionBeginsWithWhatWasRecorded() throws Exception {
        assertThat(page("/cases/" + Specimens.CASE + "/do/correct-record", 200)).contains("请选择要更正的记录");
        assertThat(page("/cases/" + Specimens.CASE + "/do/correct-record?sequence=3", 200))
                .contains("name=\"anew.summary\"", "&lt;script&gt;", "name=\"_anew\" value=\"record-contact\"");
    }

    @Test
    @DisplayName("管理页和本人页两种语言都能读")
    void adminAndMe() throws Exception {
        for (String path :
                List.of("/admin", "/me", "/me?look=dark", "/admin?done=enter-unit", "/me?done=delegate&again=true")) {
            for (String language : List.of("zh", "en")) {
                assertThat(page(path + (path.contains("?") ? "&" : "?") + "lang=" + language, 200))
                        .doesNotContainPattern("<script(?! src=\"/)")
                        .doesNotContain("??", ">null<");
            }
        }
    }

    @Test
    @DisplayName("本人页写的是姓名")
    void myNameIsShown() throws Exception {
        assertThat(page("/me", 200)).contains("<h1>王小明</h1>");
    }

    /** The names of all fields of a form, as people read them. */
    private static List<String> labels(String html) {
        List<String> labels = new ArrayList<>();
        Pattern.compile("<(?:label for=[^>]*|legend)><span>([^<]*)</span>")
                .matcher(html.substring(html.indexOf("name=\"_key\"")))
                .results()
                .map(found -> found.group(1))
                .filter(label -> !label.startsWith("Item 2021: "))
                .forEach(labels::add);
        return labels;
    }

    private String page(String path, int status) throws Exception {
        boolean admin = path.startsWith("/admin") && !path.contains("/close-year");
        Office does = path.startsWith("/summary/") ? Office.CHIEF_LEADER : admin ? Office.ADMIN : Office.REGISTRY;
        MockHttpServletResponse answer = http.perform(get(URI.create(path)).with(Session.of(does)))
                .andReturn()
                .getResponse();
        String html = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(html).isEqualTo(status);
        return html;
    }
}
