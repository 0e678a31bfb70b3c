package banli.desk.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Session;
import banli.language.lifecycle.Stage;
import banli.language.query.board.DifferenceOfDays;
import banli.language.query.board.DifferenceOfDays.Change;
import banli.language.query.board.DifferenceOfDays.Kind;
import banli.language.query.board.DifferenceOfDays.OfCase;
import banli.language.query.board.DifferenceOfDays.OfFigure;
import banli.language.query.board.LedgerSpan;
import banli.language.query.board.ReadLateRecording;
import banli.language.query.board.ReadSpan;
import banli.language.query.directory.KnownNames;
import banli.language.query.trail.TrailEntry;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.Text;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@DeskTest
@DisplayName("一日两时的页面")
class DifferencePageTest {
    private static final LocalDate DAY = LocalDate.of(2021, 6, 30);
    private static final CaseId CASE = new CaseId("case-1");
    private static final TrailEntry FACT = new TrailEntry(
            41,
            CASE,
            "21-168",
            7,
            "reply-delivered",
            new Text("答复送达朱芳。", "The reply reached Zhu Fang."),
            new Actor("wu", "吴", Office.REGISTRY, null, null),
            null,
            DAY.minusDays(2),
            Instant.parse("2021-07-05T02:00:00Z"),
            true,
            false,
            List.of(),
            false);

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    private List<OfCase> cases = List.of();
    private List<OfFigure> figures = List.of();

    @BeforeEach
    void answers() {
        buses.forget();
        buses.answer(ReadSpan.class, _ -> new LedgerSpan(DAY.minusYears(1), DAY.minusYears(1), DAY.plusYears(1)));
        buses.answer(
                ReadLateRecording.class,
                asked -> new DifferenceOfDays(
                        99,
                        null,
                        asked.day(),
                        asked.day(),
                        cases,
                        figures,
                        new KnownNames(Map.of(), Map.of(), Map.of(), Map.of())));
    }

    @Test
    @DisplayName("哪几步后来才记、哪日的事、何时才记，改变了哪些灯和指标；各通向案件、事实和按各自时间的那一天")
    void whatLateRecordingChanged() throws Exception {
        cases = List.of(new OfCase(
                CASE,
                "21-168",
                "关于自助终端的建议",
                List.of(
                        new Change(Kind.LEFT, null, null, null, Stage.CLOSED.name(), DAY.minusDays(2), FACT),
                        new Change(
                                Kind.FIGURE,
                                "REPLY_RATE/numerator",
                                new Text("答复率", "reply rate"),
                                null,
                                "1",
                                DAY.minusDays(2),
                                FACT),
                        new Change(Kind.LATER, null, null, null, null, DAY.minusDays(2), FACT))));
        figures = List.of(new OfFigure(2021, "REPLY_RATE", new Text("答复率", "reply rate"), 3L, 4L, 4L, 4L));
        assertThat(page("/difference?on=2021-06-30"))
                .contains(
                        "一日按两种时间相比",
                        "后来才记",
                        "哪日的事",
                        "答复送达朱芳。",
                        "记于",
                        "/board?as-of=2021-06-30&amp;clock=recorded",
                        "/board?as-of=2021-06-30&amp;clock=happened",
                        "/figures/REPLY_RATE?year=2021&amp;as-of=2021-06-30&amp;clock=recorded",
                        "/cases/case-1/replay?at=41",
                        "/export/difference.csv?on=2021-06-30");
        assertThat(page("/export/difference.csv?on=2021-06-30"))
                .contains("一日两时 2021-06-30，当时所知 → 当时发生", "后来才记", "2021-07-05", "共 3");
    }

    @Test
    @DisplayName("一类超过六十行，页上只说有多少，点开才列；其余照列，地址、所选的日子都在；导出仍是全部")
    void aLongKindIsListedWhenAskedFor() throws Exception {
        cases = IntStream.rangeClosed(1, 61)
                .mapToObj(at -> new OfCase(
                        new CaseId("long-" + at),
                        "21-" + at,
                        "第 " + at + " 件",
                        at > 1
                                ? List.of(left())
                                : List.of(left(), new Change(Kind.ENTERED, null, null, null, null, DAY, FACT))))
                .toList();
        assertThat(page("/difference?on=2021-06-30"))
                .contains("列出全部 61 项", "href=\"/difference?on=2021-06-30&amp;list=LEFT#left\"", "/cases/long-1?")
                .doesNotContain("/cases/long-61?");
        assertThat(page("/difference?on=2021-06-30&list=LEFT"))
                .contains("/cases/long-1?", "/cases/long-61?", "href=\"/difference?on=2021-06-30#left\"");
        assertThat(page("/difference?on=2021-06-30&list=ENTERED")).doesNotContain("/cases/long-61?");
        assertThat(answer("/difference?on=2021-06-30&list=none").getStatus()).isEqualTo(422);
        cases = Stream.concat(
                        cases.subList(1, 61).stream(), Stream.of(new OfCase(CASE, "21-168", "末件", List.of(left()))))
                .toList();
        assertThat(page("/difference?on=2021-06-30")).doesNotContain("data-export=\"difference\"");
        assertThat(page("/difference?on=2021-06-30&export=difference.csv")).contains("21-2,", "21-168,");
    }

    private static Change left() {
        return new Change(Kind.LEFT, null, null, null, Stage.CLOSED.name(), DAY, FACT);
    }

    @Test
    @DisplayName("账本开始记录以前的日子，不引到按两种时间相比")
    void noComparisonBeforeTheLedgerBegan() throws Exception {
        String late = "href=\"/difference?on=2021-06-30\"";
        assertThat(page("/cases?as-of=2021-06-30&clock=happened")).contains(late);

        buses.answer(ReadSpan.class, _ -> new LedgerSpan(DAY.plusDays(1), DAY.minusYears(1), DAY.plusYears(1)));
        assertThat(page("/cases?as-of=2021-06-30&clock=happened"))
                .contains("clock=recorded")
                .doesNotContain(late);
    }

    @Test
    @DisplayName("没有不同的，以一句话说明")
    void nothingDiffers() throws Exception {
        assertThat(page("/difference?on=2021-06-30"))
                .contains("这一天当时所知与当时发生的相同")
                .doesNotContain("<table");
    }

    @Test
    @DisplayName("不是日子的，或与两日对比的各项同用的，以一句话说明")
    void badDays() throws Exception {
        for (String asked : List.of("on=2021-02-30", "on=2021-06-30&from=2021-06-01", "on=2021-06-30&clock=recorded")) {
            assertThat(answer("/difference?" + asked).getStatus()).as(asked).isEqualTo(422);
            assertThat(answer("/api/difference?" + asked).getStatus()).as(asked).isEqualTo(422);
        }
    }

    private String page(String address) throws Exception {
        MockHttpServletResponse answer = answer(address);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return http.perform(get(address).with(Session.of(Office.AUDITOR)))
                .andReturn()
                .getResponse();
    }
}
