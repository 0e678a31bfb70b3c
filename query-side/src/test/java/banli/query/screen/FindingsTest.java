package banli.query.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import banli.language.event.CaseEvent;
import banli.language.event.ContactEvent.ContactDisputed;
import banli.language.event.ContactEvent.ContactRecorded;
import banli.language.event.ContactEvent.ContactWaived;
import banli.language.event.ContactEvent.ContactWaiverAsked;
import banli.language.event.ContactEvent.DisputeSettled;
import banli.language.event.CorrectionEvent.CorrectionAsked;
import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.language.event.DeadlineEvent.DeadlineMissed;
import banli.language.event.DirectoryEvent.UserEntered;
import banli.language.event.FeedbackEvent.FeedbackRequested;
import banli.language.event.FeedbackEvent.SatisfactionRecorded;
import banli.language.event.ReplyEvent.ReplySentBack;
import banli.language.event.ReplyEvent.ReplySigned;
import banli.language.query.finding.FindingList;
import banli.language.query.finding.FindingRow;
import banli.language.query.finding.FindingScope;
import banli.language.query.finding.Findings;
import banli.language.query.finding.FindingsOfYear;
import banli.language.query.finding.ListFindings;
import banli.language.query.finding.ReadFindings;
import banli.language.word.AsOf;
import banli.language.word.AsOf.Clock;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.FormChannel;
import banli.language.word.proposal.Phase;
import banli.language.word.proposal.Satisfaction;
import banli.language.word.proposal.UnitRole;
import banli.query.live.Bureau;
import banli.query.story.Story;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("核查线索")
class FindingsTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 7, 30);
    private static final LocalDate MARCH = LocalDate.of(2021, 3, 15);

    /** Tuesday, ten in the morning. */
    private static final Instant WORKING = Instant.parse("2021-06-15T02:00:00Z");

    private final Bureau office = new Bureau(TODAY);
    private final Story story = Story.proposal("21-001", UnitRole.LEAD).contacted();
    private final CaseId id = story.id();

    @BeforeEach
    void aCase() {
        office.ledger().at(Instant.parse("2021-03-03T02:00:00Z"));
        person("li", "李四");
        person("wang", "王五");
        told(id, "li", Map.of(), story.facts());
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("迟录：多少天，按天数分段，可只看一段；补录的不算；理由写明两个日子")
    void late() {
        office.ledger().at(WORKING);
        told(id, "li", Map.of(Meta.LATE, "true"), Story.contact(3, 1, Phase.DURING, Channel.PHONE, MARCH));
        told(id, "li", Map.of(Meta.LATE, "true"), contactOn(LocalDate.of(2021, 6, 1)));
        told(
                id,
                "li",
                Map.of(Meta.LATE, "true", Meta.ENTRY, Meta.HISTORICAL, Meta.ENTERED_BY, "wang"),
                contactOn(LocalDate.of(2021, 5, 1)));

        Findings late = list(FindingList.LATE);
        assertThat(late.rows()).extracting(FindingRow::days).containsExactly(92, 14);
        assertThat(late.rows().getFirst().why().zh()).contains("2021-03-15", "2021-06-15", "92 天");
        assertThat(late.bands())
                .extracting(Findings.Band::least, Findings.Band::count)
                .containsExactly(tuple(0, 0L), tuple(8, 1L), tuple(31, 0L), tuple(91, 1L));
        assertThat(office.ask(new ListFindings(FindingList.LATE, FindingScope.of(2021), null, 8, 30, null, 1, 0))
                        .rows())
                .extracting(FindingRow::days)
                .containsExactly(14);
        assertThat(count(FindingList.LATE)).isEqualTo(2);
    }

    @Test
    @DisplayName("更正：原来怎样、改成什么、谁申请谁同意、错了几天")
    void corrections() {
        ContactRecorded anew = Story.contact(1, 1, Phase.BEFORE, Channel.PHONE, Story.RECEIVED.plusDays(10));
        office.ledger().at(Instant.parse("2021-03-20T02:00:00Z"));
        long seventh = story.facts().length - 2;
        told(id, "li", Map.of(), new CorrectionAsked(1, seventh, "e", anew, "记错", MARCH));
        office.ledger().at(Instant.parse("2021-03-23T02:00:00Z"));
        told(id, "wang", Map.of(), new RecordCorrected(seventh, "e", anew, "记错", MARCH));

        FindingRow row = only(FindingList.CORRECTED);
        assertThat(row.was().zh()).contains("走访");
        assertThat(row.other().sentence().zh()).contains("电话");
        assertThat(row.days()).isEqualTo(20);
        assertThat(row.why().zh()).contains("李四申请", "王五同意", "20 天");
    }

    @Test
    @DisplayName("免除联系：谁申请、谁同意；一分钟之内同意的另列，过了一分钟的不列")
    void waivers() {
        office.ledger().at(WORKING);
        told(
                id,
                "li",
                Map.of(),
                new ContactWaiverAsked(1, Phase.AFTER, "不必", "zhu-fang", MARCH, Channel.PHONE, null, MARCH));
        office.ledger().at(WORKING.plusSeconds(40));
        told(
                id,
                "wang",
                Map.of(),
                new ContactWaived(1, Phase.AFTER, "不必", "zhu-fang", MARCH, Channel.PHONE, null, MARCH));
        office.ledger().at(WORKING.plusSeconds(140));
        told(id, "wang", Map.of(), new ReplySigned(1, 1, null, TODAY));

        assertThat(only(FindingList.WAIVED).why().zh()).isEqualTo("李四申请，王五同意。");
        assertThat(only(FindingList.QUICK).why().zh()).contains("李四", "40 秒");
    }

    @Test
    @DisplayName("异议与不满意：处理的写几天后处理，没处理的算到今天；其后代录为满意的另列")
    void disputes() {
        office.ledger().at(WORKING);
        told(id, "wang", Map.of(), new ContactDisputed(1, 1, "zhu-fang", "没有来过", MARCH));
        told(id, "wang", Map.of(), form(Satisfaction.NOT_SATISFIED));
        office.ledger().at(WORKING.plusSeconds(5 * 86_400));
        told(id, "wang", Map.of(), new DisputeSettled(1, 1, true, "有照片", TODAY), form(Satisfaction.SATISFIED));

        assertThat(list(FindingList.DISPUTED).rows())
                .extracting(FindingRow::days, row -> row.other() == null)
                .containsExactly(tuple(45, true), tuple(5, false));
        FindingRow entered = only(FindingList.ENTERED_AFTER);
        assertThat(entered.days()).isEqualTo(5);
        assertThat(entered.other().sentence().zh()).contains("不满意");
    }

    @Test
    @DisplayName("退改：退回以后几天再提交；只看某一种记录；没有提交的算到今天")
    void reworks() {
        office.ledger().at(WORKING);
        told(id, "wang", Map.of(), new ReplySentBack(1, 1, List.of(), TODAY));
        office.ledger().at(WORKING.plusSeconds(3 * 86_400));
        told(id, "li", Map.of(), Story.reply(1, 2, Adoption.FULL, TODAY));
        told(id, "wang", Map.of(), new ReplySentBack(1, 2, List.of(), TODAY));

        assertThat(list(FindingList.REWORKED).rows())
                .extracting(FindingRow::days)
                .containsExactly(42, 3);
    }

    @Test
    @DisplayName("工作时间以外：周六、早晚记下的，按所选时间；系统记的不算")
    void offHours() {
        office.ledger().at(Instant.parse("2021-06-19T02:00:00Z"));
        told(id, "li", Map.of(), contactOn(MARCH));
        office.ledger().at(Instant.parse("2021-06-21T10:30:00Z"));
        told(id, "li", Map.of(), contactOn(MARCH));
        told(id, "system", Map.of(Meta.OFFICE, "SYSTEM"), missed());

        assertThat(list(FindingList.OFF_HOURS).rows())
                .extracting(row -> row.why().zh())
                .containsExactly("18:30 记下，所选时间 08:00–18:00 以外。", "2021-06-19 是非工作日，10:00 记下。");
        assertThat(office.ask(ListFindings.of(
                                FindingList.OFF_HOURS, new FindingScope(2021, null, null, "08:00", "19:00")))
                        .total())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("期限过后补记在期限之内：先记了超期、再记的联系；日期在期限之后的不列")
    void datedBack() {
        office.ledger().at(WORKING);
        told(id, "system", Map.of(Meta.OFFICE, "SYSTEM"), missed());
        office.ledger().at(WORKING.plusSeconds(86_400));
        told(id, "li", Map.of(), contactOn(MARCH), contactOn(TODAY.minusDays(40)));

        FindingRow row = only(FindingList.DATED_BACK);
        assertThat(row.fact().happenedOn()).isEqualTo(MARCH);
        assertThat(row.days()).isEqualTo(77);
        assertThat(row.why().zh()).contains("2021-03-31", "2021-06-16", "2021-03-15");
    }

    @Test
    @DisplayName("征询之后补记的联系：发出以前发生、其后才记的列，其后发生的不列")
    void afterTheForm() {
        office.ledger().at(WORKING);
        told(id, "li", Map.of(), new FeedbackRequested(1, "zhu-fang", null, LocalDate.of(2021, 6, 15)));
        office.ledger().at(WORKING.plusSeconds(2 * 86_400));
        told(id, "li", Map.of(), contactOn(MARCH), contactOn(LocalDate.of(2021, 6, 16)));

        assertThat(only(FindingList.AFTER_FORM).days()).isEqualTo(2);
    }

    @Test
    @DisplayName("挤在一起的联系：一分钟内记两次的、同日两地见面的；一次谈两件的不列")
    void together() {
        Story other = Story.proposal("21-002", UnitRole.LEAD).accepted();
        Story third = Story.proposal("21-003", UnitRole.LEAD).accepted();
        told(other.id(), "li", Map.of(), other.facts());
        told(third.id(), "li", Map.of(), third.facts());
        office.ledger().at(WORKING);
        told(id, "wang", Map.of(), shared(MARCH, other.id()));
        told(other.id(), "wang", Map.of(), shared(MARCH, id));
        office.ledger().at(WORKING.plusSeconds(1000));
        told(other.id(), "zhao", Map.of(), at("静安", MARCH));
        office.ledger().at(WORKING.plusSeconds(2000));
        told(third.id(), "zhao", Map.of(), at("嘉定", MARCH));

        assertThat(list(FindingList.TOGETHER).rows())
                .extracting(row -> row.fact().by().person(), row -> row.why().zh())
                .containsExactly(
                        tuple("zhao", "同一天在另一地点为第21-002号案件见面。"),
                        tuple("zhao", "同一天在另一地点为第21-003号案件见面。"),
                        tuple("li", "与第21-001号案件的一次联系相隔 0 秒记下。"),
                        tuple("li", "与第21-001号案件的一次联系相隔 0 秒记下。"));
    }

    @Test
    @DisplayName("一个人的全部办理：按姓名，逐种计数，没有选人时不列；条数与清单相同")
    void actsOfOnePerson() {
        office.read();
        Findings acts =
                office.ask(ListFindings.of(FindingList.ACTS, new FindingScope(2021, null, "李四", "08:00", "18:00")));

        assertThat(acts.total()).isEqualTo(story.facts().length);
        assertThat(acts.kinds())
                .extracting(Findings.Kind::type, kind -> kind.label().zh(), Findings.Kind::count)
                .contains(tuple("contact-recorded", "记录联系", 2L));
        assertThat(list(FindingList.ACTS).rows()).isEmpty();
        assertThat(list(FindingList.ACTS).people())
                .extracting(FindingsOfYear.Known::name)
                .contains("王五");
    }

    @Test
    @DisplayName("回看：按记录到某日只有那日已记的，按发生到某日只有那日已发生的；条数总等于清单")
    void asOfADay() {
        office.ledger().at(WORKING);
        told(id, "li", Map.of(Meta.LATE, "true"), contactOn(MARCH));

        ListFindings late = ListFindings.of(FindingList.LATE, FindingScope.of(2021));
        office.read();
        assertThat(office.ask(late, new AsOf(Clock.RECORDED, null, LocalDate.of(2021, 6, 14), null))
                        .total())
                .isZero();
        assertThat(office.ask(late, new AsOf(Clock.HAPPENED, null, LocalDate.of(2021, 3, 16), null))
                        .total())
                .isEqualTo(1);
        for (FindingsOfYear.Count one :
                office.ask(new ReadFindings(FindingScope.of(2021))).counts()) {
            assertThat(one.count() == null ? 0 : one.count())
                    .as(one.list().name())
                    .isEqualTo(list(one.list()).total());
        }
    }

    private void person(String id, String name) {
        office.ledger().record("person:" + id, new UserEntered(id, name, "yanglao", null), Map.of(Meta.ACTOR, "root"));
    }

    private void told(CaseId of, String who, Map<String, String> more, CaseEvent... facts) {
        Map<String, String> meta = new HashMap<>(
                Map.of(Meta.ACTOR, who, Meta.ACTOR_NAME, who.equals("li") ? "李四" : who.equals("wang") ? "王五" : who));
        meta.put(Meta.OFFICE, "SECTION");
        meta.putAll(more);
        for (CaseEvent fact : facts) {
            office.ledger().record(of.value(), fact, meta);
        }
    }

    private static ContactRecorded contactOn(LocalDate day) {
        return Story.contact(4, 1, Phase.DURING, Channel.PHONE, day);
    }

    private static ContactRecorded shared(LocalDate day, CaseId with) {
        return contact("区里", day, List.of(with));
    }

    private static ContactRecorded at(String place, LocalDate day) {
        return contact(place, day, List.of());
    }

    private static ContactRecorded contact(String place, LocalDate day, List<CaseId> with) {
        return new ContactRecorded(
                5,
                1,
                Phase.DURING,
                Channel.VISIT,
                place,
                List.of(),
                List.of(),
                "谈",
                null,
                List.of(),
                with,
                true,
                false,
                day);
    }

    private static DeadlineMissed missed() {
        return new DeadlineMissed(
                DeadlineKind.FIRST_CONTACT, null, LocalDate.of(2021, 3, 31), 1, LocalDate.of(2021, 4, 1));
    }

    private static SatisfactionRecorded form(Satisfaction result) {
        return new SatisfactionRecorded(
                1, "zhu-fang", Satisfaction.SATISFIED, result, "原因", FormChannel.PAPER, "wang", TODAY);
    }

    private FindingRow only(FindingList list) {
        Findings found = list(list);
        assertThat(found.rows()).hasSize(1);
        assertThat(found.total()).isEqualTo(1);
        return found.rows().getFirst();
    }

    private Findings list(FindingList list) {
        office.read();
        return office.ask(ListFindings.of(list, FindingScope.of(2021)));
    }

    private long count(FindingList list) {
        return office.ask(new ReadFindings(FindingScope.of(2021))).counts().stream()
                .filter(one -> one.list() == list)
                .findFirst()
                .orElseThrow()
                .count();
    }
}
