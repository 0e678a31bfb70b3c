package banli.desk.past;

import static banli.desk.SentForms.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Reshaped;
import banli.desk.Session;
import banli.desk.Specimens;
import banli.desk.ask.Past;
import banli.language.act.LedgerRule;
import banli.language.query.board.LedgerSpan;
import banli.language.query.board.ReadSpan;
import banli.language.query.board.ShowBoard;
import banli.language.query.trail.ReadTrail;
import banli.language.query.trail.Trail;
import banli.language.query.trail.TrailEntry;
import banli.language.word.Actor;
import banli.language.word.Office;
import banli.language.word.Refusal;
import banli.language.word.Refused;
import banli.language.word.Text;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.axonframework.queryhandling.QueryExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@DeskTest
@DisplayName("回看的页面")
class PastPagesTest {
    private static final TrailEntry WRITTEN_LATE = new TrailEntry(
            42,
            Specimens.CASE,
            "21-168",
            3,
            "contact-recorded",
            new Text("走访朱芳。", "Zhu Fang was visited."),
            new Actor("li", "李四", Office.SECTION, null, null),
            null,
            LocalDate.of(2021, 6, 1),
            Instant.parse("2021-06-24T02:00:00Z"),
            true,
            false,
            List.of(),
            false);

    private static final Pattern LINK = Pattern.compile("\\b(?:href|hx-get|data-href)=\"(/[^\"]*)\"");
    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void aVisitWrittenDownLate() {
        buses.forget();
        buses.answer(
                ReadTrail.class,
                asked -> Reshaped.of(Specimens.full(Trail.class))
                        .with("entries", List.of(WRITTEN_LATE))
                        .make());
    }

    @Test
    @DisplayName("最新事实：按发生时间回看写发生的日子，迟录的写明记于何日；按记录时间写记录的时刻")
    void theFeedTellsTheDayOfItsClock() throws Exception {
        assertThat(page("/board?as-of=2021-06-30&clock=happened", 200))
                .containsPattern("李四（业务科室）</span> ·\\s*<span class=\"num\">2021-06-01</span>")
                .contains("迟录，记于 2021-06-24");
        assertThat(page("/board?as-of=2021-06-30&clock=recorded", 200))
                .containsPattern("李四（业务科室）</span> ·\\s*<span class=\"num\">2021-06-24 10:00</span>")
                .doesNotContain("记于");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/board",
                "/cases",
                "/cases/district-cppcc-6-5-21-168",
                "/cases/district-cppcc-6-5-21-168/peek",
                "/cases/district-cppcc-6-5-21-168/deadlines",
                "/commitments",
                "/deadlines",
                "/deadlines/extensions",
                "/deadlines/chases",
                "/figures",
                "/figures/CASES?year=2021",
                "/findings",
                "/findings/late",
                "/findings/acts",
                "/flow",
                "/flow/spans?year=2021&line=ASSIGNED-ACCEPTED",
                "/summary",
                "/trail",
            })
    @DisplayName("过去某日的页上，每个链接和每个查询都留在那一日；只有“回到现在”离开")
    void everyLinkAndFormStaysInThePast(String path) throws Exception {
        String asked = path.contains("?") ? path + "&" : path + "?";
        String page = page(asked + "as-of=2021-06-30&clock=happened&lang=zh", 200);
        String main = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
        List<String> left = new ArrayList<>();
        LINK.matcher(main)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(link -> !link.contains("&lt;script"))
                .filter(link -> Past.has(link.replaceFirst("[?#].*", "")))
                .filter(link -> !link.contains("as-of=2021-06-30") && !link.equals(asked + "lang=zh"))
                .forEach(left::add);
        FORM.matcher(main)
                .results()
                .filter(form -> form.group(1).contains("method=\"get\""))
                .filter(form -> Past.has(form.group(1).replaceFirst("(?s).*\\baction=\"([^\"]*)\".*", "$1")))
                .filter(form -> !form.group(2).contains("name=\"as-of\""))
                .forEach(form -> left.add(form.group(1)));
        assertThat(left).isEmpty();
    }

    @Test
    @DisplayName("截至事实号，说的是第几号事实")
    void asOfAFact() throws Exception {
        assertThat(page("/board?as-of=300", 200)).contains("您在看过去：截至 第 300 号事实，按记录时间。");
        assertThat(page("/board?as-of=300&lang=en", 200)).contains("as of fact 300, by when it was recorded.");
    }

    @Test
    @DisplayName("不成的日子：一句话只说一遍，条件用词说，并可去掉它再看此页")
    void aWrongDayIsToldOnce() throws Exception {
        assertThat(page("/board?as-of=2021-02-30&section=yanglao", 422))
                .containsOnlyOnce("没有 2021-02-30 这一天。")
                .contains("看哪一天", "id=\"again\" href=\"/board?section=yanglao\"", "回到现在");
        assertThat(page("/trail?who=li&from=2021-02-30&lang=en", 422))
                .containsOnlyOnce("This must be a date that exists")
                .contains("id=\"again\" href=\"/trail?who=li&amp;lang=en\"");
        assertThat(page("/year/2021?at=2020-06-30", 422)).containsOnlyOnce("2020-06-30 不在2021年内，请另选一天。");
        assertThat(page("/year/2021?at=2020-06-30&lang=en", 422)).contains("2020-06-30 is not in 2021.");
    }

    @Test
    @DisplayName("当时还没有记录：说明为什么，一点即按发生时间看同一天")
    void nothingWasKnownThen() throws Exception {
        buses.answer(ShowBoard.class, asked -> {
            throw new QueryExecutionException(
                    "outside",
                    null,
                    new Refused(
                            Refused.Code.UNKNOWN,
                            List.of(new Refusal(
                                    LedgerRule.AS_OF_IN_LEDGER.id(),
                                    new Text("须在其内", "It must"),
                                    new Text("还没有。", "None yet."))),
                            List.of()));
        });

        buses.answer(
                ReadSpan.class,
                asked -> new LedgerSpan(
                        LocalDate.of(2026, 1, 5), LocalDate.of(2020, 12, 1), LocalDate.of(2026, 11, 30)));

        assertThat(page("/board?as-of=2021-06-30&clock=recorded", 200))
                .contains("class=\"empty\"", "还没有。", "最近能看的：")
                .doesNotContain("须在其内")
                .contains("href=\"/board?as-of=2021-06-30&amp;clock=happened\"")
                .contains("href=\"/board?as-of=2026-01-05&amp;clock=recorded\"", "href=\"/board\"");
        assertThat(page("/board?as-of=2019-06-30&clock=happened", 200))
                .contains("href=\"/board?as-of=2020-12-01&amp;clock=happened\"");
        assertThat(page("/board?as-of=2029-06-30&clock=happened", 200)).contains("到今天（2026-11-30）为止");
    }

    @Test
    @DisplayName("轨迹可只看迟录的")
    void onlyWhatWasRecordedLate() throws Exception {
        assertThat(page("/trail?late=true", 200)).contains("走访朱芳。");
        assertThat(buses.questions)
                .filteredOn(asked -> asked.getPayload() instanceof ReadTrail trail && trail.late())
                .isNotEmpty();
    }

    private String page(String path, int status) throws Exception {
        return body(
                http.perform(get(URI.create(path)).with(Session.of(Office.AUDITOR)))
                        .andReturn()
                        .getResponse(),
                status);
    }
}
