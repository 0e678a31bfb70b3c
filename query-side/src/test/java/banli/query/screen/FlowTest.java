package banli.query.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import banli.language.event.IntakeEvent.RegistrationAnnulled;
import banli.language.event.ReplyEvent.ReplyIssued;
import banli.language.event.ReplyEvent.ReplySentBack;
import banli.language.event.ReplyEvent.ReplySigned;
import banli.language.query.figures.FigureScope;
import banli.language.query.flow.FlowOfYear;
import banli.language.query.flow.FlowOfYear.Days;
import banli.language.query.flow.FlowOfYear.Line;
import banli.language.query.flow.FlowTable;
import banli.language.query.flow.ListFlowCases;
import banli.language.query.flow.ReadFlow;
import banli.language.word.AsOf;
import banli.language.word.AsOf.Clock;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.Phase;
import banli.language.word.proposal.Remark;
import banli.language.word.proposal.UnitRole;
import banli.query.live.Bureau;
import banli.query.story.Story;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("流程分析")
class FlowTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 7, 1);

    private final Bureau office = new Bureau(TODAY);

    @BeforeEach
    void aYear() {
        tell(Story.proposal("21-001", UnitRole.LEAD).closed(Adoption.FULL));
        tell(sentBack());
        tell(Story.proposal("21-003", UnitRole.LEAD).about("社会救助", "二").accepted());
        tell(Story.suggestion("101", UnitRole.LEAD).registered().and(new RegistrationAnnulled("重复登记", Story.RECEIVED)));
        tell(Story.proposal("20-001", UnitRole.LEAD).of(2020).assigned());
        office.read();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("各步用时：两步都走到的才计；中位数、九成不超过的、工作日数与所写的口径相符；误登的不计")
    void daysBetweenSteps() {
        FlowOfYear year = flow(null, FigureScope.ALL);

        assertThat(year.cases()).isEqualTo(3);
        assertThat(line(year, FlowTable.SPANS, "REGISTERED-ASSIGNED"))
                .extracting(Line::cases, Line::calendar, Line::working)
                .containsExactly(3L, new Days(3, 3, 3, 9), new Days(3, 3, 3, 9));
        assertThat(line(year, FlowTable.SPANS, "ACCEPTED-CONTACTED"))
                .extracting(Line::cases, Line::calendar, Line::working)
                .containsExactly(2L, new Days(6, 6, 6, 12), new Days(4, 4, 4, 8));
        assertThat(line(year, FlowTable.SPANS, "SUBMITTED-SIGNED").calendar()).isEqualTo(new Days(4.5, 7, 7, 9));
        assertThat(line(year, FlowTable.SPANS, "ISSUED-DELIVERED").cases()).isEqualTo(1);
        assertThat(line(year, FlowTable.SPANS, "REGISTERED-CLOSED").calendar()).isEqualTo(new Days(70, 70, 70, 70));
    }

    @Test
    @DisplayName("看过以后又有新的事实：新写的行重读，别的照旧；误登的不再计")
    void afterMoreFacts() {
        flow(null, FigureScope.ALL);
        Story third = Story.proposal("21-003", UnitRole.LEAD);
        office.ledger()
                .record(third.id(), Story.contact(1, 1, Phase.BEFORE, Channel.VISIT, Story.RECEIVED.plusDays(12)));
        tell(Story.proposal("21-004", UnitRole.LEAD).about("社会救助", "四").registered());
        office.read();

        FlowOfYear year = flow(null, FigureScope.ALL);
        assertThat(year.cases()).isEqualTo(4);
        assertThat(line(year, FlowTable.SPANS, "ACCEPTED-CONTACTED").cases()).isEqualTo(3);
        assertThat(line(year, FlowTable.SPANS, "SUBMITTED-SIGNED").calendar()).isEqualTo(new Days(4.5, 7, 7, 9));
    }

    @Test
    @DisplayName("等谁：各案相加，还在等的算到今天，并列出现在等着的件数")
    void whomCasesWaitedFor() {
        FlowOfYear year = flow(null, FigureScope.ALL);

        Line section = line(year, FlowTable.SECTION, "yanglao");
        assertThat(section.cases()).isEqualTo(3);
        assertThat(section.open()).isEqualTo(1);
        assertThat(line(year, FlowTable.PERSON, "li").cases()).isEqualTo(3);
        assertThat(line(year, FlowTable.AWAITED, "CONTACT").calendar()).isEqualTo(new Days(6, 118, 118, 130));
        assertThat(line(year, FlowTable.OFFICE, "DEPUTY_LEADER").calendar().total())
                .isEqualTo(2 + 2 + 3);
    }

    @Test
    @DisplayName("走法：退回修改的另成一种，折返、稿次和两步之间各有其数")
    void theWaysTaken() {
        FlowOfYear year = flow(null, FigureScope.ALL);

        assertThat(year.lines(FlowTable.WAYS)).hasSize(3).allMatch(way -> way.cases() == 1);
        assertThat(year.lines(FlowTable.WAYS))
                .extracting(way -> way.label().zh())
                .contains("登记 → 拟办 → 审定拟办 → 交办 → 签收");
        Line back = line(year, FlowTable.LOOPS, "SENT_BACK");
        assertThat(back).extracting(Line::cases, Line::times).containsExactly(1L, 1L);
        assertThat(back.calendar().total()).isEqualTo(2);
        assertThat(line(year, FlowTable.DRAFTS, "1").cases()).isEqualTo(1);
        assertThat(line(year, FlowTable.DRAFTS, "2").cases()).isEqualTo(1);
        assertThat(line(year, FlowTable.EDGES, "SUBMITTED-SENT_BACK").cases()).isEqualTo(1);
        assertThat(line(year, FlowTable.STEPS, "SUBMITTED"))
                .extracting(Line::cases, Line::times)
                .containsExactly(2L, 3L);
    }

    @Test
    @DisplayName("按组、按年分列，范围和可选的科室、分类")
    void groups() {
        assertThat(flow("subject", FigureScope.ALL).groups())
                .extracting(FlowOfYear.Group::group, FlowOfYear.Group::cases)
                .containsExactlyInAnyOrder(tuple("养老服务", 2L), tuple("社会救助", 1L));
        assertThat(flow("year", FigureScope.ALL).groups())
                .extracting(FlowOfYear.Group::year, FlowOfYear.Group::cases)
                .containsExactly(tuple(2020, 1L), tuple(2021, 3L));
        FlowOfYear narrow = flow(null, new FigureScope("yanglao", null, null, "社会救助"));
        assertThat(narrow.cases()).isEqualTo(1);
        assertThat(narrow.subjects()).hasSize(2);
    }

    @Test
    @DisplayName("回看：按发生时间到某日为止，只有那日已走的步，等待算到那日")
    void asOfADay() {
        LocalDate day = Story.RECEIVED.plusDays(20);
        FlowOfYear then =
                office.ask(new ReadFlow(2021, null, FigureScope.ALL), new AsOf(Clock.HAPPENED, null, day, null));

        assertThat(then.day()).isEqualTo(day);
        assertThat(line(then, FlowTable.SPANS, "ACCEPTED-CONTACTED").cases()).isEqualTo(2);
        assertThat(line(then, FlowTable.SPANS, "SUBMITTED-SIGNED").cases()).isZero();
        assertThat(line(then, FlowTable.AWAITED, "CONSULT").calendar()).isEqualTo(new Days(10, 10, 10, 20));
        assertThat(office.ask(
                                new ListFlowCases(
                                        FlowTable.AWAITED, "CONSULT", 2021, true, null, null, FigureScope.ALL),
                                new AsOf(Clock.HAPPENED, null, day, null))
                        .total())
                .isEqualTo(2);
    }

    /** Accepted, contacted and submitted like any other; then sent back once, and signed a week after it was first submitted. */
    private static Story sentBack() {
        LocalDate on = Story.RECEIVED.plusDays(50);
        return Story.proposal("21-002", UnitRole.LEAD)
                .submitted(Adoption.PARTIAL)
                .and(
                        new ReplySentBack(1, 1, List.of(new Remark(null, "写明数字")), on.plusDays(2)),
                        Story.reply(1, 2, Adoption.PARTIAL, on.plusDays(4)),
                        new ReplySigned(1, 2, null, on.plusDays(7)),
                        new ReplyIssued(1, 2, "嘉民〔2021〕13号", null, on.plusDays(8)));
    }

    private void tell(Story story) {
        office.ledger().record(story.id(), story.facts());
    }

    private FlowOfYear flow(String by, FigureScope of) {
        return office.ask(new ReadFlow(2021, by, of));
    }

    private static Line line(FlowOfYear year, FlowTable table, String key) {
        return year.lines(table).stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
