package banli.desk.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Session;
import banli.language.query.figures.FigureScope;
import banli.language.query.flow.FlowOfYear;
import banli.language.query.flow.FlowOfYear.Days;
import banli.language.query.flow.FlowOfYear.Line;
import banli.language.query.flow.FlowOfYear.Table;
import banli.language.query.flow.FlowTable;
import banli.language.query.flow.ListFlowCases;
import banli.language.query.flow.ReadFlow;
import banli.language.word.Office;
import banli.language.word.Text;
import banli.language.word.proposal.CaseKind;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@DeskTest
@DisplayName("流程分析页")
class FlowPageTest {
    private static final FigureScope NARROW = new FigureScope("yanglao", CaseKind.PROPOSAL, null, null);

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void someWays() {
        buses.forget();
        answer(3);
    }

    @Test
    @DisplayName("范围、分组写在地址里，问到数，也带到每个数的链接；最慢的一步有字标明")
    void theScopeIsInTheAddress() throws Exception {
        String html = page("/flow?year=2021&by=kind&section=yanglao&kind=PROPOSAL", 200);

        assertThat(asked(ReadFlow.class)).isEqualTo(new ReadFlow(2021, "kind", NARROW));
        assertThat(html)
                .contains(
                        "href=\"/flow/spans?year=2021&amp;line=ASSIGNED-ACCEPTED&amp;section=yanglao&amp;kind=PROPOSAL\"")
                .contains(
                        "href=\"/flow/office?year=2021&amp;line=SECTION&amp;open=true&amp;section=yanglao&amp;kind=PROPOSAL\"")
                .contains(">最慢<", ">4.5<", "data-value=\"4.5\"", "后一步早于前一步的不计");
    }

    @Test
    @DisplayName("走法图的每支箭头和每个方框都是链接，不用脚本；看天数时箭头写天数，最慢的写明")
    void theMapIsMadeOfLinks() throws Exception {
        assertThat(page("/flow?year=2021", 200))
                .contains("<svg", "href=\"/flow/edges?year=2021&amp;line=SUBMITTED-SENT_BACK\"")
                .contains("href=\"/flow/steps?year=2021&amp;line=SUBMITTED\"");
        assertThat(page("/flow?year=2021&map=days&count=working", 200)).contains(">最慢 3 天（2 件）<", ">1 天（2 件）<");
    }

    @Test
    @DisplayName("走法多时先列十种，说明共有几种，可以全看；没有案件时说明为何")
    void manyWays() throws Exception {
        answer(14);
        assertThat(page("/flow?year=2021", 200)).contains("显示全部 14 种走法").doesNotContain(">走法13<");
        assertThat(page("/flow?year=2021&all=true", 200)).contains(">走法13<").doesNotContain("显示全部 14 种走法");
        buses.answer(
                ReadFlow.class,
                asked -> new FlowOfYear(
                        7,
                        asked.year(),
                        asked.by(),
                        LocalDate.of(2021, 7, 1),
                        0,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
        assertThat(page("/flow?year=1999", 200)).contains("还没有登记案件").doesNotContain("<svg");
    }

    @Test
    @DisplayName("所见的表可导出；一行的清单问得准；没有的表说没有")
    void exportsAndLists() throws Exception {
        assertThat(page("/flow?year=2021&export=flow-spans.csv", 200)).contains("交办 → 签收 最慢,2,4.5,7,9,1");
        page("/flow/awaited?year=2021&line=CONTACT&open=true&by=handler&group=li", 200);
        assertThat(asked(ListFlowCases.class))
                .isEqualTo(new ListFlowCases(
                        FlowTable.AWAITED,
                        "CONTACT",
                        2021,
                        true,
                        "handler",
                        "li",
                        new FigureScope(null, null, null, null)));
        page("/flow/nothing?year=2021&line=CONTACT", 404);
        page("/flow/spans?year=2021&line=A-B&by=year&group=2021", 422);
    }

    private void answer(int ways) {
        Days few = new Days(1, 2, 2, 3);
        Days many = new Days(3, 7, 9, 12);
        List<Table> tables = List.of(
                table(FlowTable.SPANS, line("ASSIGNED-ACCEPTED", "交办 → 签收", new Days(4.5, 7, 9, 12), few, 0)),
                table(FlowTable.OFFICE, line("SECTION", "业务科室", many, few, 1)),
                table(FlowTable.STEPS, line("SUBMITTED", "提交", null, null, 0), line("SENT_BACK", "退回", null, null, 0)),
                table(
                        FlowTable.EDGES,
                        line("SUBMITTED-SENT_BACK", "提交 → 退回", few, few, 0),
                        line("SENT_BACK-SUBMITTED", "退回 → 提交", many, many, 0)),
                table(
                        FlowTable.WAYS,
                        IntStream.range(0, ways)
                                .mapToObj(way -> line("REGISTERED." + way, "走法" + way, few, few, 0))
                                .toArray(Line[]::new)));
        buses.answer(
                ReadFlow.class,
                asked -> new FlowOfYear(
                        7,
                        asked.year(),
                        asked.by(),
                        LocalDate.of(2021, 7, 1),
                        2,
                        tables,
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static Table table(FlowTable of, Line... lines) {
        return new Table(of, List.of(lines));
    }

    private static Line line(String key, String label, Days calendar, Days working, long open) {
        return new Line(key, new Text(label, label), 2, 2, open, calendar, working);
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
