package banli.desk.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Session;
import banli.desk.Specimens;
import banli.desk.summary.SummaryDraftsInMemory;
import banli.language.query.Query;
import banli.language.query.figures.FigureScope;
import banli.language.query.figures.ListFigureCases;
import banli.language.query.figures.ReadFigures;
import banli.language.query.summary.ReadSummary;
import banli.language.query.summary.Summary;
import banli.language.query.trail.ReadTrail;
import banli.language.word.Office;
import banli.language.word.proposal.CaseKind;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
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
@DisplayName("页面")
class PagesTest {
    private static final List<String> PAGES = List.of(
            "/",
            "/figures",
            "/points?year=2021&by=handler",
            "/figures?year=2021&by=subject",
            "/figures?from=2020&to=2021&kind=PROPOSAL",
            "/flow?year=2021&by=section&wait=person&map=days&count=working&all=true",
            "/flow/spans?year=2021&line=ASSIGNED-ACCEPTED",
            "/findings?year=2021&section=yanglao&who=li",
            "/findings/late?year=2021&least=8&most=30&sort=days&opens=08:30",
            "/findings/acts",
            "/cases",
            "/cases?light=RED&page=2",
            "/cases/district-cppcc-6-5-21-168",
            "/cases/district-cppcc-6-5-21-168/peek",
            "/cases/district-cppcc-6-5-21-168/comments",
            "/cases/district-cppcc-6-5-21-168/replay?at=7&against=7&show=all",
            "/cases/district-cppcc-6-5-21-168/replay?clock=happened&show=raw",
            "/cases/district-cppcc-6-5-21-168/replay?dossier=1",
            "/board",
            "/board?kiosk=1",
            "/chase",
            "/admin/policies",
            "/admin/work",
            "/cases/district-cppcc-6-5-21-168/origin?of=STAGE",
            "/help",
            "/inbox",
            "/notices?show=all",
            "/deadlines",
            "/deadlines?year=2021&section=yanglao&kind=REPLY&state=RED&day=2021-03-01",
            "/deadlines/extensions",
            "/deadlines/chases?answered=false",
            "/deadlines/what-if?suppose=days&off=2026-10-08",
            "/cases/district-cppcc-6-5-21-168/deadlines",
            "/commitments",
            "/meetings?year=2021",
            "/meetings/2021-3",
            "/trail?who=a&from=2021-01-01",
            "/summary?year=2021",
            "/summary/2021/do/submit-summary",
            "/figures/CASES?year=2021&part=denominator",
            "/login");

    private static final Set<String> OF_FIXED_WORDS = Set.of("/login", "/help", "/inbox");

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    /** The values of a page's hidden fields are random: by chance they hold any short word. */
    private static final Pattern RANDOM = Pattern.compile("(<input type=\"hidden\" name=\"_\\w+\" value=\")[^\"]*");

    @BeforeEach
    void quiet() {
        buses.forget();
    }

    static Stream<Arguments> pagesInBothLanguages() {
        return PAGES.stream().flatMap(page -> Stream.of("zh", "en").map(language -> Arguments.of(page, language)));
    }

    @ParameterizedTest
    @MethodSource("pagesInBothLanguages")
    @DisplayName("每页两种语言都能读,敌意文字只作文字")
    void everyPageInBothLanguages(String page, String language) throws Exception {
        String html = page(page + (page.contains("?") ? "&" : "?") + "lang=" + language, 200);

        assertThat(html).contains("<html lang=\"" + (language.equals("zh") ? "zh-CN" : "en") + "\"");
        assertThat(html)
                .doesNotContain("<script>")
                .doesNotContainPattern("<script(?! src=\"/)")
                .doesNotContain("??")
                .doesNotContain("_zh")
                .doesNotContain(" style=");
        if (!OF_FIXED_WORDS.contains(page)) {
            assertThat(html).contains("&lt;script&gt;alert");
        }
    }

    @ParameterizedTest
    @MethodSource("pagesInBothLanguages")
    @DisplayName("没有内容时以平实的话说明")
    void everyPageEmpty(String page, String language) throws Exception {
        everythingIsEmpty();

        String html = page(page + (page.contains("?") ? "&" : "?") + "lang=" + language, 200);

        assertThat(html).doesNotContain("??").doesNotContain(">null<");
        if (!OF_FIXED_WORDS.contains(page)) {
            assertThat(html).contains("class=\"empty\"");
        }
    }

    @Test
    @DisplayName("数字各自链接到所计案件,分子分母分开")
    void numbersAreLinks() throws Exception {
        assertThat(page("/figures?year=2021&by=subject", 200))
                .contains("part=numerator&amp;by=%3Cscript")
                .contains("part=denominator&amp;by=%3Cscript");
    }

    @Test
    @DisplayName("总结中的每个数字链接到所计案件,按种类和分类收窄")
    void theSummaryIsBound() throws Exception {
        buses.answer(
                ReadSummary.class,
                asked -> SummaryDraftsInMemory.summary(
                        "14", Summary.Part.bound("14", "LEAD_CASES?kind=PROPOSAL&subject=养老服务", null)));

        Matcher link = Pattern.compile("href=\"(/figures/[^\"]+)\"").matcher(page("/summary?year=2021", 200));
        assertThat(link.find()).isTrue();
        page(link.group(1).replace("&amp;", "&"), 200);
        assertThat(asked(ListFigureCases.class))
                .isEqualTo(List.of(new ListFigureCases(
                        "LEAD_CASES",
                        2021,
                        "numerator",
                        null,
                        null,
                        new FigureScope(null, CaseKind.PROPOSAL, null, "养老服务"))));
    }

    @Test
    @DisplayName("总结不写年度，就是最近的一年")
    void theLatestSummary() throws Exception {
        page("/summary", 200);
    }

    private <Q> List<Q> asked(Class<Q> question) {
        return buses.questions.stream()
                .map(message -> message.getPayload())
                .filter(question::isInstance)
                .map(question::cast)
                .toList();
    }

    @Test
    @DisplayName("中英文切换保持地址与筛选")
    void theSwitchKeepsTheAddress() throws Exception {
        assertThat(page("/cases?light=RED&page=2", 200)).contains("href=\"/cases?light=RED&amp;page=2&amp;lang=en\"");
    }

    @Test
    @DisplayName("所选语言存入 cookie,之后的页面沿用")
    void theLanguageIsKept() throws Exception {
        MockHttpServletResponse switched =
                http.perform(get("/login?lang=en")).andReturn().getResponse();

        assertThat(switched.getHeader("Set-Cookie"))
                .contains("lang=en")
                .contains("HttpOnly")
                .contains("SameSite=Lax");
        assertThat(http.perform(get("/login").cookie(switched.getCookie("lang")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("<html lang=\"en\"")
                .contains("User name");
    }

    @Test
    @DisplayName("演示登录页按职务一点即入")
    void theDemoLogsInByRole() throws Exception {
        assertThat(page("/login", 200))
                .contains("主要领导")
                .contains("value=\"chief\"")
                .contains("value=\"admin\"")
                .contains("name=\"_csrf\"");
    }

    @Test
    @DisplayName("统计页不写年度时,显示有案件的最近一年")
    void theLatestYear() throws Exception {
        page("/figures", 200);

        assertThat(asked(ReadFigures.class)).isEqualTo(List.of(new ReadFigures(2021, null)));
    }

    @Test
    @DisplayName("页面的筛选写错:422,页面上说明哪里不对")
    void aWrongFilter() throws Exception {
        assertThat(page("/trail?from=2021-02-30", 422)).contains("真实存在的日期").contains("起日");
        assertThat(buses.questions).noneMatch(asked -> asked.getPayload() instanceof ReadTrail);
    }

    @Test
    @DisplayName("没有的页面:404,一页说明")
    void noSuchPage() throws Exception {
        assertThat(page("/nothing", 404)).contains("没有这个地址");
    }

    private String page(String path, int status) throws Exception {
        Office looks = path.startsWith("/summary/") ? Office.REGISTRY : Office.SUPERVISOR;
        MockHttpServletResponse answer = http.perform(get(URI.create(path)).with(Session.of(looks)))
                .andReturn()
                .getResponse();
        String html = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(html).isEqualTo(status);
        return RANDOM.matcher(html).replaceAll("$1");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void everythingIsEmpty() {
        for (Class<?> question : FakeBuses.questionsOfTheLanguage()) {
            Object empty = Specimens.empty(Specimens.answerOf(question));
            buses.answer((Class<? extends Query>) question, asked -> empty);
        }
    }
}
