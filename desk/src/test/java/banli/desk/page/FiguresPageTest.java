package banli.desk.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Reshaped;
import banli.desk.Session;
import banli.language.query.figures.FigureScope;
import banli.language.query.figures.FigureValue;
import banli.language.query.figures.FiguresOfYear;
import banli.language.query.figures.ReadFigures;
import banli.language.query.figures.ReadYearInParts;
import banli.language.query.figures.ReadYears;
import banli.language.query.figures.YearInParts;
import banli.language.word.Office;
import banli.language.word.Text;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.UnitRole;
import banli.language.word.screens.FigureSource;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@DeskTest
@DisplayName("统计页")
class FiguresPageTest {
    private static final FigureScope NARROW = new FigureScope("yanglao", CaseKind.PROPOSAL, UnitRole.LEAD, "养老服务");
    private static final String ADDRESS =
            "section=yanglao&kind=PROPOSAL&role=LEAD&subject=%E5%85%BB%E8%80%81%E6%9C%8D%E5%8A%A1";

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void quiet() {
        buses.forget();
    }

    @Test
    @DisplayName("与上年相比：比率差百分点，件数差件数；没有上年数的说明原因，各说一次")
    void againstLastYear() throws Exception {
        answer(
                value("CASES", 28, null, 22L, null, FigureSource.ENTERED),
                value("SUGGESTIONS", 6, null, null, null, FigureSource.NONE),
                value("REPLY_RATE", 17, 18L, 9L, 10L, FigureSource.COUNTED),
                value("REVISIT_RATE", 9, 18L, 5L, 10L, FigureSource.COUNTED),
                value("MEETING_RATE", 18, 18L, null, null, FigureSource.NONE));

        String html = page("/figures?year=2021", 200);

        assertThat(html).contains(">+6<", ">+4.4 个百分点<", ">0 个百分点<", ">录入合计<", ">未录入<");
        assertThat(html.split("没有录入这项指标的合计", -1)).hasSize(2);
        assertThat(html)
                .contains("href=\"/figures/REPLY_RATE?year=2020&amp;part=denominator\"")
                .doesNotContain("href=\"/figures/CASES?year=2020");
        assertThat(page("/figures?year=2021&lang=en", 200)).contains(">+4.4 points<", ">entered total<");
    }

    @Test
    @DisplayName("范围写在地址里，问到数、构成，也带到每个链接和导出")
    void theScopeIsInTheAddress() throws Exception {
        answer(value("CASES", 4, null, 3L, null, FigureSource.COUNTED));

        String html = page("/figures?year=2021&" + ADDRESS, 200);

        assertThat(asked(ReadFigures.class)).isEqualTo(new ReadFigures(2021, null, NARROW));
        assertThat(asked(ReadYearInParts.class)).isEqualTo(new ReadYearInParts(2021, NARROW));
        assertThat(html)
                .contains("href=\"/figures/CASES?year=2021&amp;part=numerator&amp;" + ADDRESS.replace("&", "&amp;"))
                .contains("href=\"/export/figures.xlsx?year=2021&amp;" + ADDRESS.replace("&", "&amp;"));
    }

    @Test
    @DisplayName("分组列成一表：指标为行，组为列，每格各有链接")
    void splitsStandSideBySide() throws Exception {
        answer(
                grouped(value("REPLY_RATE", 3, 4L, null, null, FigureSource.TOTAL_ONLY), "yanglao", "养老服务科"),
                grouped(value("REPLY_RATE", 0, 0L, null, null, FigureSource.TOTAL_ONLY), "-", "未交办"));

        assertThat(page("/figures?year=2021&by=section", 200))
                .containsOnlyOnce(">REPLY_RATE<")
                .contains(">养老服务科</th>", ">未交办</th>", ">75%<")
                .contains(
                        "href=\"/figures/REPLY_RATE?year=2021&amp;part=denominator&amp;by=section&amp;group=yanglao\"")
                .doesNotContain("group=-");
    }

    @Test
    @DisplayName("逐年：起止年在地址里，按年度分组即最近五年；起年晚于止年则说明")
    void yearByYear() throws Exception {
        page("/figures?from=2020&to=2021", 200);
        assertThat(asked(ReadYears.class)).isEqualTo(new ReadYears(2020, 2021, FigureScope.ALL));
        buses.forget();
        page("/figures?year=2021&by=year", 200);
        assertThat(asked(ReadYears.class)).isEqualTo(new ReadYears(2017, 2021, FigureScope.ALL));

        assertThat(page("/figures?from=2022&to=2021", 422)).contains("止年不能早于起年");
    }

    @Test
    @DisplayName("构成表可导出，数字与页面相同；没有的表不导出")
    void partsAreExported() throws Exception {
        buses.answer(
                ReadYearInParts.class,
                asked -> new YearInParts(
                        7,
                        2021,
                        List.of(new YearInParts.Part(
                                "months",
                                List.of(new Text("收到", "received"), new Text("答复", "answered")),
                                List.of(new YearInParts.Line(
                                        "2021-03",
                                        new Text("2021年3月", "2021-03"),
                                        List.of(
                                                new YearInParts.Cell(3L, Map.of("by", "received", "group", "2021-03")),
                                                new YearInParts.Cell(null, Map.of())))))),
                        List.of(),
                        List.of()));

        assertThat(page("/export/figures-months.csv?year=2021", 200)).contains("月份,收到,答复\r\n2021年3月,3,\r\n");
        assertThat(page("/figures?year=2021", 200))
                .contains("href=\"/figures/CASES?", "by=received", "group=2021-03")
                .contains("href=\"/export/figures-months.csv?year=2021\"");
        page("/export/figures-nothing.csv?year=2021", 404);
    }

    @Test
    @DisplayName("图表只在统计页加载，随附的程序不在别的页")
    void chartsOnThisPageOnly() throws Exception {
        assertThat(page("/figures?year=2021", 200)).contains("/vendor/echarts-", "data-chart=\"bars\"");
        for (String other :
                List.of("/", "/board", "/cases", "/figures/CASES?year=2021", "/figures?from=2020&to=2021")) {
            assertThat(page(other, 200)).doesNotContain("echarts");
        }
    }

    private void answer(FigureValue... values) {
        buses.answer(ReadFigures.class, asked -> new FiguresOfYear(7, asked.year(), asked.by(), List.of(values)));
    }

    private static FigureValue value(
            String id, long numerator, Long denominator, Long lastYear, Long before, FigureSource from) {
        Text formula = new Text("口径", "formula");
        return new FigureValue(
                id, "CASE", numerator, denominator, id, id, formula, null, null, lastYear, null, before, from);
    }

    private static FigureValue grouped(FigureValue value, String group, String name) {
        return Reshaped.of(value)
                .with("group", group)
                .with("groupLabel", new Text(name, name))
                .make();
    }

    private <Q> Q asked(Class<Q> question) {
        return buses.questions.stream()
                .map(message -> message.getPayload())
                .filter(question::isInstance)
                .map(question::cast)
                .findFirst()
                .orElseThrow();
    }

    private String page(String path, int status) throws Exception {
        MockHttpServletResponse answer = http.perform(get(URI.create(path)).with(Session.of(Office.CHIEF_LEADER)))
                .andReturn()
                .getResponse();
        String text = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(text).isEqualTo(status);
        return text;
    }
}
