package banli.query.screen;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.calendar.CountedDay;
import banli.language.calendar.DayMark;
import banli.language.event.CaseEvent;
import banli.language.event.DeadlineEvent.DeadlineMissed;
import banli.language.event.DeadlineEvent.DeadlinesRecalculated;
import banli.language.event.DeadlineEvent.ExtensionGranted;
import banli.language.event.DeadlineEvent.ExtensionRefused;
import banli.language.event.DeadlineEvent.ExtensionRequested;
import banli.language.event.LedgerEvent.LedgerOpened;
import banli.language.event.OpinionEvent.OpinionAsked;
import banli.language.event.PolicyEvent.CalendarAdopted;
import banli.language.event.SupervisionEvent.CaseChased;
import banli.language.event.SupervisionEvent.ChaseAnswered;
import banli.language.query.casefile.*;
import banli.language.query.deadline.*;
import banli.language.query.deadline.DeadlineStep.What;
import banli.language.query.deadline.DeadlinesExplained.Explained;
import banli.language.query.list.*;
import banli.language.word.*;
import banli.language.word.deadline.*;
import banli.language.word.proposal.*;
import banli.query.live.Bureau;
import banli.query.rebuild.Rebuild;
import banli.query.story.Story;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("期限：日历、清单、说明、延期、催办")
class DeadlinesTest {
    private static final Map<String, String> ADMIN = Map.of(Meta.ACTOR, "admin", Meta.OFFICE, "ADMIN");
    private static final LocalDate TODAY = LocalDate.of(2021, 5, 25);
    private static final String CALENDAR = """
            {"year": 2021, "version": "notice", "notices": [{"title": "通知"}],
             "daysOff": [{"zh": "劳动节", "en": "Labour Day", "from": "2021-05-01", "to": "2021-05-05"},
                         {"zh": "端午节", "en": "Dragon Boat", "from": "2021-06-12", "to": "2021-06-14"}],
             "makeUpDays": ["2021-04-25", "2021-05-08"]}
            """;

    private final Bureau office = new Bureau(TODAY);

    @BeforeEach
    void opened() {
        office.ledger()
                .record(
                        "ledger",
                        new LedgerOpened("o", "k", "区民政局", "嘉民", "shanghai", true, List.of("admin"), Story.RECEIVED),
                        ADMIN);
        office.ledger()
                .record("policy:shanghai", new CalendarAdopted("shanghai", 2021, "notice", "d", CALENDAR), ADMIN);
    }

    @AfterEach
    void close() {
        assertThat(office.part(Rebuild.class).check().rows()).isEmpty();
        office.close();
    }

    @Test
    @DisplayName("日历上每天的件数等于清单列出的件数，节假日写明名称；筛选两边相同")
    void theCalendarCountsWhatTheListLists() {
        tell(Story.proposal("21-001", UnitRole.LEAD).accepted());
        tell(Story.proposal("21-002", UnitRole.LEAD)
                .accepted()
                .and(new OpinionAsked(
                        1,
                        "wei",
                        "意见",
                        new Deadline(DeadlineKind.OPINION, TODAY.minusDays(4), null, null),
                        null,
                        TODAY.minusDays(20))));
        tell(Story.proposal("21-003", UnitRole.LEAD).registered());
        office.read();
        DueCalendar year = calendar(null, null);

        assertThat(year.days()).hasSize(365);
        assertThat(year.total()).isEqualTo(3);
        assertThat(year.calendarVersion()).isEqualTo("notice#1");
        for (DueCalendar.Day day : year.days()) {
            long listed = office.ask(new ListDue(null, null, null, null, day.day(), day.day(), 1, 10))
                    .total();
            assertThat(day.count()).as(day.day().toString()).isEqualTo(listed);
        }
        assertThat(on(year, Story.DUE).due()).isEqualTo(Map.of(Light.YELLOW, 2L));
        assertThat(on(year, TODAY.minusDays(4)).due()).isEqualTo(Map.of(Light.RED, 1L));
        assertThat(on(year, LocalDate.of(2021, 6, 14)))
                .returns(DayMark.HOLIDAY, DueCalendar.Day::mark)
                .returns(new Text("端午节", "Dragon Boat"), DueCalendar.Day::holiday);
        assertThat(on(year, LocalDate.of(2021, 5, 8)).mark()).isEqualTo(DayMark.MAKE_UP);
        assertThat(calendar(DeadlineKind.OPINION, null).total()).isEqualTo(1);
        assertThat(calendar(null, Light.RED).total()).isEqualTo(1);
        assertThat(office.ask(new ListDue(null, "li", DeadlineKind.REPLY, null, null, null, 1, 10))
                        .due())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.workingDaysLeft()).isEqualTo(5))
                .allSatisfy(row -> assertThat(row.waitsFor().person()).isEqualTo("li"));
    }

    @Test
    @DisplayName("期限说明：起算的事实、逐日计算、重算与延期各是一步，所用日历是当时的版本")
    void aDeadlineExplainsItself() {
        LocalDate start = LocalDate.of(2021, 4, 29);
        LocalDate first = LocalDate.of(2021, 5, 8);
        Deadline counted = deadline(
                first,
                reckoning(
                        start,
                        List.of(LocalDate.of(2021, 4, 30), LocalDate.of(2021, 5, 6), LocalDate.of(2021, 5, 7), first)));
        Story story = Story.proposal("21-001", UnitRole.LEAD).accepted();
        Deadline original = new Deadline(DeadlineKind.REPLY, Story.DUE, Story.WARN, null);
        Deadline later = deadline(LocalDate.of(2021, 6, 30), null);
        tell(story.and(
                new DeadlinesRecalculated("policy x", List.of(original), List.of(counted), start),
                new ExtensionRequested(10, "涉及面广", start),
                new DeadlineMissed(DeadlineKind.REPLY, null, first, 1, first.plusDays(2)),
                new ExtensionGranted(later, "同意", null, first.plusDays(3))));
        office.ledger()
                .record(
                        "policy:shanghai",
                        new CalendarAdopted(
                                "shanghai",
                                2021,
                                "later",
                                "d",
                                CALENDAR.replace("\"notice\"", "\"later\"")
                                        .replace("\"2021-05-05\"", "\"2021-05-01\"")),
                        ADMIN);
        Explained reply =
                office.read().ask(new ExplainDeadlines(story.id())).deadlines().getFirst();

        assertThat(reply.deadline().kind()).isEqualTo(DeadlineKind.REPLY);
        assertThat(reply.light()).isEqualTo(Light.GREEN);
        assertThat(reply.workingDaysLeft()).isEqualTo(25);
        assertThat(reply.steps())
                .extracting(step -> step.step().what())
                .containsExactly(What.SET, What.RECOUNTED, What.EXTENDED);
        assertThat(reply.steps().getFirst().step())
                .returns(3L, DeadlineStep::sequence)
                .returns(5L, DeadlineStep::position)
                .returns(Story.DUE, DeadlineStep::dueOn);
        List<CountedDay> days = reply.steps().get(1).days();
        assertThat(reply.steps().get(1).unknownCalendar()).isFalse();
        assertThat(days.getLast()).isEqualTo(new CountedDay(first, DayMark.MAKE_UP, null, CountedDay.Part.COUNTED, 4));
        assertThat(days)
                .filteredOn(day -> day.part() == CountedDay.Part.SKIPPED)
                .hasSize(5)
                .allSatisfy(day -> assertThat(day.holiday().zh()).isEqualTo("劳动节"));
    }

    @Test
    @DisplayName("延期：待批的在收件箱，写明第几次；答复后转入已批；答复送达后未批的申请随之失效")
    void extensions() {
        LocalDate day = LocalDate.of(2021, 5, 10);
        tell(Story.proposal("21-001", UnitRole.LEAD)
                .accepted()
                .and(
                        new ExtensionRequested(10, "第一次", day),
                        new ExtensionGranted(deadline(day.plusDays(40), null), "同意", null, day.plusDays(1)),
                        new ExtensionRequested(20, "第二次", day.plusDays(2)),
                        new ExtensionRefused("按期办理", day.plusDays(3)),
                        new ExtensionRequested(5, "第三次", day.plusDays(4))));
        Story late = Story.proposal("21-002", UnitRole.LEAD).contacted();
        tell(late.and(new ExtensionRequested(5, "来不及", Story.RECEIVED.plusDays(40))));
        office.read();
        assertThat(office.ask(new ListExtensions(null, true, 1, 10)).total()).isEqualTo(2);

        List<ExtensionList.Asked> waiting =
                office.ask(new ListExtensions("yanglao", true, 1, 1)).extensions();
        assertThat(waiting).singleElement().returns("21-002", ExtensionList.Asked::number);
        ExtensionList.Asked third =
                office.ask(new ListExtensions(null, true, 2, 1)).extensions().getFirst();
        assertThat(third)
                .returns(3, ExtensionList.Asked::nth)
                .returns(1, ExtensionList.Asked::grantedBefore)
                .returns(day.plusDays(40), ExtensionList.Asked::dueOn);
        assertThat(office.ask(new ListExtensions(null, false, 1, 10)).extensions())
                .extracting(one -> one.extension().granted())
                .containsExactly(false, true);

        CaseEvent[] whole =
                Story.proposal("21-002", UnitRole.LEAD).delivered(Adoption.FULL).facts();
        office.ledger().record(late.id(), Arrays.copyOfRange(whole, whole.length - 4, whole.length));
        assertThat(office.read().ask(new ListExtensions(null, true, 1, 10)).total())
                .isEqualTo(1);
        assertThat(office.ask(new ListExtensions(null, false, 1, 10)).extensions())
                .filteredOn(one -> one.number().equals("21-002"))
                .singleElement()
                .returns(null, one -> one.extension().granted())
                .returns(false, one -> one.extension().waits());
    }

    @Test
    @DisplayName("催办：谁在何时被谁催了何事，答没答，几天后才有动静；迟录的旧事不算成效")
    void chases() {
        LocalDate day = LocalDate.of(2021, 5, 10);
        tell(Story.proposal("21-001", UnitRole.LEAD)
                .accepted()
                .and(
                        new CaseChased(1, "请尽快联系", day),
                        new DeadlineMissed(DeadlineKind.REPLY, null, Story.DUE, 1, day.plusDays(1)),
                        new ChaseAnswered(1, "本周联系", day.plusDays(1)),
                        Story.contact(1, 1, Phase.BEFORE, Channel.VISIT, day.minusDays(3)),
                        Story.contact(2, 1, Phase.BEFORE, Channel.VISIT, day.plusDays(4)),
                        new CaseChased(2, "请尽快答复", day.plusDays(10))));
        List<ChaseList.Chased> log =
                office.read().ask(new ListChases(null, "li", null, 1, 10)).chases();

        assertThat(log).extracting(ChaseList.Chased::days).containsExactly(5L, 4L);
        assertThat(log.getFirst().chase()).returns(null, ChaseView::answer).returns(null, ChaseView::nextOn);
        assertThat(log.getLast().chase())
                .returns("本周联系", ChaseView::answer)
                .returns("li", ChaseView::handler)
                .returns(day.plusDays(4), ChaseView::nextOn);
        assertThat(office.ask(new ListChases("yanglao", null, false, 1, 10)).total())
                .isEqualTo(1);
        assertThat(office.ask(new ListChases(null, "nobody", null, 1, 10)).total())
                .isZero();
    }

    private DueCalendar calendar(DeadlineKind kind, Light light) {
        return office.ask(new ShowDueCalendar(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31), null, kind, light));
    }

    private static DueCalendar.Day on(DueCalendar calendar, LocalDate day) {
        return calendar.days().get(day.getDayOfYear() - 1);
    }

    private static Deadline deadline(LocalDate dueOn, Reckoning reckoning) {
        return new Deadline(DeadlineKind.REPLY, dueOn, dueOn.minusDays(10), reckoning);
    }

    private static Reckoning reckoning(LocalDate start, List<LocalDate> counted) {
        Text basis = new Text("出处", "source");
        return new Reckoning(
                "reply", basis, start, counted.size(), DateUnit.WORKING_DAYS, "x", "notice#1", counted, false);
    }

    private void tell(Story story) {
        office.ledger().record(story.id(), story.facts());
    }
}
