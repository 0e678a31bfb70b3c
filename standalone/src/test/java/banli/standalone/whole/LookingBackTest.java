package banli.standalone.whole;

import static banli.standalone.whole.CaseDriver.register;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@DisplayName("回看过去")
class LookingBackTest {
    private static final String THEN = "as-of=2021-06-30&clock=happened";

    private final Api api = WholeProduct.api();
    private final PageBrowser supervisor =
            PageBrowser.loggedIn(WholeProduct.running().port(), "supervisor");

    @Test
    @DisplayName("某日看板上的每个数，点开正是那一天的那些案件")
    void countsOfADayLeadToTheCasesOfThatDay() {
        JsonNode board = api.get("supervisor", "/api/board?" + THEN).json();
        List<String> links = links(supervisor.page("/board?" + THEN), "/cases?board=");
        long lanes = board.path("lanes")
                .valueStream()
                .filter(lane -> !lane.path("cases").isEmpty())
                .count();
        assertThat(links)
                .hasSize(Math.toIntExact(board.path("counts").size() + lanes))
                .allMatch(link -> link.endsWith("&" + THEN));
        board.path("counts").forEach(count -> {
            String asked = "/api/cases?board=" + count.path("id").stringValue() + "&" + THEN;
            assertThat(api.get("supervisor", asked).json().path("total").intValue())
                    .as(asked)
                    .isEqualTo(count.path("value").intValue());
        });
    }

    @Test
    @DisplayName("2021年12月31日按发生时间，数字与现在所见的2021年相同；年中则尚未")
    void figuresOfADay() {
        JsonNode now = rates("");
        assertThat(rates("&as-of=2021-12-31&clock=happened")).isEqualTo(now);
        assertThat(rates("&as-of=2021-06-30&clock=happened")).isNotEqualTo(now);
    }

    @Test
    @DisplayName("指标所计的案件也能回看：件数与那一天的指标相同，导出亦然")
    void casesThatAFigureCounted() {
        rates("&" + THEN).forEach(figure -> {
            String id = figure.path("id").stringValue();
            assertThat(api.get("auditor", "/api/figures/" + id + "/cases?year=2021&" + THEN)
                            .json()
                            .path("cases")
                            .size())
                    .as(id)
                    .isEqualTo(figure.path("numerator").intValue());
        });
        assertThat(supervisor.page("/export/figures/CASES.csv?year=2021&" + THEN))
                .contains("2021-06-30");
    }

    @Test
    @DisplayName("截至某号事实，后来的事都看不见；页上没有可办的动作，导出写明截至何时")
    void asOfAFact() {
        CaseDriver one = register(api, "T-195", "LEAD").accepted("LEAD", List.of());
        long then = position(one.id, "");
        one.contact("BEFORE");
        String asOf = "?as-of=" + then;
        WholeProduct.until(
                "联系已在案卷上",
                () -> api.get("auditor", "/api/cases/" + one.id)
                                .json()
                                .path("contacts")
                                .size()
                        == 1);
        assertThat(api.get("auditor", "/api/cases/" + one.id + asOf).json().path("contacts"))
                .isEmpty();
        assertThat(api.get("auditor", "/api/cases/" + one.id + "/facts" + asOf)
                        .json()
                        .path("facts"))
                .allSatisfy(
                        fact -> assertThat(fact.path("position").longValue()).isLessThanOrEqualTo(then));
        PageBrowser section = PageBrowser.loggedIn(WholeProduct.running().port(), "section");
        assertThat(section.page("/cases/" + one.id)).contains("/cases/" + one.id + "/do/");
        assertThat(section.page("/cases/" + one.id + asOf))
                .doesNotContain("/cases/" + one.id + "/do/")
                .contains("这是过去的样子");
        assertThat(section.page("/export/cases.csv" + asOf)).contains("截至 " + then);
    }

    @Test
    @DisplayName("不写按哪种时间：账本那天还没有记录，就按发生时间，并说明；写明按记录时间，则是一句话")
    void theUsualClock() {
        Matcher told = Pattern.compile("账本自 [-\\d]{10} 起记录，这一天当时还没有记下任何事，所以改按发生时间显示。")
                .matcher(supervisor.page("/board?as-of=2021-06-30"));
        assertThat(told.find()).isTrue();
        assertThat(supervisor.page("/board?as-of=2021-06-30")).contains("as-of=2021-06-30&amp;clock=recorded");
        HttpResponse<String> usual = supervisor.answer("/figures?as-of=2021-06-30");
        assertThat(usual.headers().firstValue("Banli-Clock")).contains("happened");
        assertThat(api.get("supervisor", "/api/board?as-of=2021-06-30").json())
                .isEqualTo(api.get("supervisor", "/api/board?" + THEN).json());
        assertThat(supervisor.answer("/board?as-of=2021-06-30&clock=recorded").body())
                .contains("当时还没有事实。可改为按发生时间查看。");
        assertThat(supervisor.page("/board?as-of=" + LocalDate.now(ZoneId.of("Asia/Shanghai"))))
                .contains("按记录时间");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/board?as-of=2021-06-30&clock=recorded, 404, 按发生时间",
        "/api/board?as-of=2019-06-30&clock=happened, 404, 最早的事发生在",
        "/board?as-of=2019-06-30, 200, 最近能看的",
        "/api/board?as-of=2021-06-30T10:00:00%2B09:00, 404, 按发生时间",
        "/board?as-of=2021-06-30T10:00:00, 422, 相差几小时",
        "/board?as-of=%2B999999999-06-30, 422, 应为事实号、日期",
        "/cases/district-cppcc-6-5-21-168?as-of=0, 200, 收到本案那天",
        "/api/cases/district-cppcc-6-5-21-168?as-of=0, 404, /api/cases/district-cppcc-6-5-21-168?as-of=2021",
        "/export/cases.csv?as-of=2019-06-30, 404, 最近能看的",
        "/year/2019, 200, /year/2021?clock=happened",
        "/difference?from=2019-06-30&clock=happened, 200, 最近能看的",
        "/api/board?as-of=2021-06-30&clock=recorded, 404, /api/board?as-of=2021-06-30&clock=happened",
        "/cases/no-such-case?as-of=2021-06-30, 404, 没有",
        "/api/board?as-of=999999999, 404, 还没有第 999999999 号事实",
        "/api/board?as-of=2999-01-01, 404, 还没有到",
        "/api/board?as-of=2021-02-30, 422, 没有 2021-02-30 这一天",
        "/api/board?as-of=12&clock=happened, 422, 应为日期",
        "/api/board?as-of=12&clock=whenever, 422, recorded",
        "/inbox?as-of=12, 422, 此页只显示现在",
    })
    @DisplayName("账本时间之外的、不成日期的时刻，以一句话说明")
    void badMoments(String address, int status, String sentence) {
        HttpResponse<String> answer = address.startsWith("/api") ? null : supervisor.answer(address);
        int told = answer == null ? api.get("supervisor", address).status() : answer.statusCode();
        String text = answer == null ? api.get("supervisor", address).text() : answer.body();
        assertThat(told).as(text).isEqualTo(status);
        assertThat(text).contains(sentence);
    }

    private JsonNode rates(String asOf) {
        return api.get("auditor", "/api/figures?year=2021" + asOf).json().path("figures");
    }

    private long position(String caseId, String query) {
        JsonNode facts = api.get("auditor", "/api/cases/" + caseId + "/facts" + query)
                .json()
                .path("facts");
        return facts.get(facts.size() - 1).path("position").longValue();
    }

    private static List<String> links(String page, String to) {
        Matcher links =
                Pattern.compile("href=\"(" + Pattern.quote(to) + "[^\"]*)\"").matcher(page);
        return Stream.iterate(links.find(), found -> found, _ -> links.find())
                .map(_ -> links.group(1).replace("&amp;", "&"))
                .toList();
    }
}
