package banli.query.screen;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.event.CaseEvent;
import banli.language.event.ClosingEvent.CaseReopened;
import banli.language.event.DeadlineEvent.DeadlinesRecalculated;
import banli.language.event.DisclosureEvent.DisclosureDecided;
import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.event.OpinionEvent.OpinionAsked;
import banli.language.query.deadline.DeadlinesExplained.Explained;
import banli.language.query.deadline.ExplainDeadlines;
import banli.language.query.deadline.ShowDueCalendar;
import banli.language.query.register.CaseRow;
import banli.language.query.register.FindCases;
import banli.language.word.deadline.Deadline;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.deadline.Light;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.DisclosureChoice;
import banli.language.word.proposal.UnitRole;
import banli.query.live.Bureau;
import banli.query.rebuild.Rebuild;
import banli.query.story.Story;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("期限各属其轮、各属其人")
class RoundsAndDutiesTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 9, 1);

    private final Bureau office = new Bureau(TODAY);

    @AfterEach
    void close() {
        assertThat(office.part(Rebuild.class).check().rows()).isEmpty();
        office.close();
    }

    @Test
    @DisplayName("重新办理的案件，上一轮已履行的期限不再亮灯；新一轮有自己的期限")
    void aDutyMetInOneRoundIsNoneOfTheNext() {
        Story assist = Story.proposal("21-001", UnitRole.ASSIST)
                .closed(Adoption.FULL)
                .and(new CaseReopened(2, "情况有变", List.of(), TODAY.minusDays(3)));
        Story lead = Story.proposal("21-002", UnitRole.LEAD)
                .closed(Adoption.FULL)
                .and(new CaseReopened(
                        2, "情况有变", List.of(deadline(DeadlineKind.REWORK, TODAY.plusDays(27))), TODAY.minusDays(3)));
        tell(assist);
        tell(lead);
        List<CaseRow> rows = office.read().ask(FindCases.all(10).by("number")).cases();

        assertThat(rows).extracting(CaseRow::light).containsExactly(Light.GREEN, Light.GREEN);
        assertThat(rows).extracting(CaseRow::dueOn).containsExactly(null, TODAY.plusDays(27));
    }

    @Test
    @DisplayName("重算一次动几个期限：各自从原来的日子改，不接着改过的再改")
    void recountedAtOnce() {
        LocalDate first = Story.RECEIVED.plusDays(30);
        LocalDate second = first.plusDays(1);
        Story story = Story.proposal("21-001", UnitRole.LEAD).accepted();
        tell(story.and(
                new OpinionAsked(1, "yiliao", "问", deadline(DeadlineKind.OPINION, first), null, Story.RECEIVED),
                new OpinionAsked(1, "caizheng", "问", deadline(DeadlineKind.OPINION, second), null, Story.RECEIVED),
                new DeadlinesRecalculated(
                        "历",
                        List.of(deadline(DeadlineKind.OPINION, first), deadline(DeadlineKind.OPINION, second)),
                        List.of(
                                deadline(DeadlineKind.OPINION, second),
                                deadline(DeadlineKind.OPINION, second.plusDays(1))),
                        Story.RECEIVED)));

        assertThat(office.read().ask(new ExplainDeadlines(story.id())).deadlines())
                .filteredOn(one -> one.deadline().kind() == DeadlineKind.OPINION)
                .extracting(one -> one.deadline().dueOn())
                .containsExactlyInAnyOrder(second, second.plusDays(1));
    }

    @Test
    @DisplayName("交办的期限没有交办也在走：案卷上亮它自己的灯，不在本局的期限清单里")
    void handingOnIsTheReferringOfficesDuty() {
        LocalDate passed = Story.RECEIVED.plusDays(9);
        Story story = Story.proposal("21-001", UnitRole.LEAD).registered();
        CaseRegistered registered = (CaseRegistered) story.facts()[0];
        tell(story.and(new DeadlinesRecalculated(
                "规则", registered.deadlines(), List.of(deadline(DeadlineKind.HAND_ON, passed)), Story.RECEIVED)));
        Explained handOn =
                office.read().ask(new ExplainDeadlines(story.id())).deadlines().getFirst();

        assertThat(handOn.deadline().kind()).isEqualTo(DeadlineKind.HAND_ON);
        assertThat(handOn.deadline().dueOn()).isEqualTo(passed);
        assertThat(handOn.light()).isEqualTo(Light.RED);
        assertThat(office.ask(new ShowDueCalendar(
                                LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31), null, DeadlineKind.HAND_ON, null))
                        .days())
                .allSatisfy(day -> assertThat(day.due()).isEmpty());
    }

    @Test
    @DisplayName("改为公开的，公开期限重新开始；未改的决定不开始什么")
    void aChangedDecisionOpensItsDeadline() {
        LocalDate on = Story.RECEIVED.plusDays(100);
        CaseEvent withheld = new DisclosureDecided(1, DisclosureChoice.WITHHOLD, "尚在研究", null, null, on);
        CaseEvent changed = new DisclosureDecided(
                1,
                DisclosureChoice.PUBLISH,
                null,
                null,
                List.of(deadline(DeadlineKind.PUBLICATION, TODAY.plusDays(5))),
                on.plusDays(1));
        Story story =
                Story.proposal("21-001", UnitRole.LEAD).delivered(Adoption.FULL).and(withheld, changed);
        tell(story);

        assertThat(office.read().ask(new ExplainDeadlines(story.id())).deadlines())
                .filteredOn(one -> one.deadline().kind() == DeadlineKind.PUBLICATION)
                .last()
                .returns(true, one -> one.deadline().open())
                .returns(TODAY.plusDays(5), one -> one.deadline().dueOn());
    }

    private static Deadline deadline(DeadlineKind kind, LocalDate dueOn) {
        return new Deadline(kind, dueOn, dueOn.minusDays(3), null);
    }

    private void tell(Story story) {
        office.ledger().record(story.id(), story.facts());
    }
}
