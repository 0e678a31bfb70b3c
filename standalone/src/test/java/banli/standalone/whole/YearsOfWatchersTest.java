package banli.standalone.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@DisplayName("一年逐日与两日对比")
class YearsOfWatchersTest {
    private static final int WATCHERS = 200;
    private static final Pattern DAY = Pattern.compile("\"day\":\"2021-\\d\\d-\\d\\d\"");

    private final Api api = WholeProduct.api();
    private final PageBrowser auditor =
            PageBrowser.loggedIn(WholeProduct.running().port(), "auditor");

    @Test
    @DisplayName("二百人同看一年，人人收到每一天，一字不差")
    void twoHundredWatch() {
        List<String> seen = IntStream.range(0, WATCHERS)
                .parallel()
                .mapToObj(_ -> auditor.answer("/year/2021/days?clock=happened").body())
                .toList();
        assertThat(DAY.matcher(seen.getFirst()).results().count()).isGreaterThan(250);
        assertThat(seen).isEqualTo(Collections.nCopies(WATCHERS, seen.getFirst()));
    }

    @Test
    @DisplayName("不用脚本：逐周、逐月的表，末行与年底的看板和指标相同，并通向那一天")
    void theTable() {
        String weeks = auditor.page("/year/2021");
        assertThat(weeks).contains("/board?as-of=2021-12-31&amp;clock=happened", "18 / 18", "按发生时间播放");
        assertThat(auditor.page("/year/2021?by=month")).contains("/board?as-of=2021-02-28&amp;clock=happened");
    }

    @Test
    @DisplayName("两日对比的接口和导出：写明两日和按哪种时间，每处变化一行")
    void theDifference() {
        String asked = "difference?from=2021-03-31&to=2021-06-30";
        JsonNode answer = api.get("auditor", "/api/" + asked).json();
        assertThat(answer.path("clock").asString()).isEqualTo("HAPPENED");
        int changes = answer.path("cases")
                .valueStream()
                .mapToInt(it -> it.path("changes").size())
                .sum();
        String csv = auditor.page("/export/difference.csv?from=2021-03-31&to=2021-06-30");
        assertThat(csv).contains("两日对比 2021-03-31 → 2021-06-30，按发生时间", "共 " + changes);
        assertThat(auditor.answer("/export/difference.xlsx?from=2021-03-31&to=2021-06-30")
                        .statusCode())
                .isEqualTo(200);
        assertThat(auditor.page("/" + asked)).contains("改看当时知道什么", "/export/difference.csv?from=2021-03-31");
    }

    @ParameterizedTest
    @CsvSource({
        "difference?from=2021-06-30&to=2021-03-31, 422, 止日 2021-03-31 早于起日 2021-06-30。",
        "difference?from=2021-02-30&to=2021-03-31, 422, 日期",
        "difference?to=2021-03-31, 422, ",
        "difference?from=2019-01-01&to=2021-03-31, 404, 最早的事发生在",
        "difference?from=2021-06-30&to=2999-03-31, 404, 还没有到",
        "difference?from=2021-01-31&to=2021-03-31&clock=recorded, 404, 当时还没有事实",
        "difference?from=12, 422, 日期",
        "difference?from=2021-01-31&clock=never, 422, recorded",
        "difference?on=2021-02-30, 422, 日期",
        "difference?on=2021-06-30, 404, 当时还没有事实",
        "difference?on=2999-06-30, 404, 还没有到",
        "difference?on=2021-06-30&from=2021-03-31, 422, ",
        "year/1999, 404, 1999 年什么都没有",
        "year/2999, 404, 2999 年还没有到",
        "year/21, 422, 四位数的年份",
        "year/2021?clock=recorded, 404, 2021 年什么都没有",
    })
    @DisplayName("不成日子和年份的，页面和接口各以一句话说明")
    void badDays(String address, int status, String sentence) {
        HttpResponse<String> page = auditor.answer("/" + address);
        // Where there is nothing, a page offers the nearest that there is.
        assertThat(page.statusCode()).as(page.body()).isEqualTo(status == 404 ? 200 : status);
        assertThat(api.get("auditor", "/api/" + address).status()).isEqualTo(status);
        if (sentence != null) {
            assertThat(page.body()).contains(sentence);
            assertThat(api.get("auditor", "/api/" + address).text()).contains(sentence);
        }
    }

    @Test
    @DisplayName("一天的事实加起来，就是轨迹上这一年各案的事实")
    void factsAddUp() {
        JsonNode year = api.get("auditor", "/api/year/2021?clock=happened").json();
        int told = year.path("days")
                .valueStream()
                .mapToInt(day -> day.path("facts").intValue())
                .sum();
        assertThat(told).isGreaterThan(250);
        assertThat(year.path("days").get(0).path("day").asString()).isEqualTo("2021-02-24");
        assertThat(LocalDate.parse(year.path("days")
                        .get(year.path("days").size() - 1)
                        .path("day")
                        .asString()))
                .isEqualTo(LocalDate.of(2021, 12, 31));
    }
}
