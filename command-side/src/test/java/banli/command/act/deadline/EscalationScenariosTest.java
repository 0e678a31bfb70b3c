package banli.command.act.deadline;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Scenario.given;
import static banli.command.act.Story.aProposal;
import static org.assertj.core.api.Assertions.assertThat;

import banli.command.act.Story;
import banli.command.act.TestPolicy;
import banli.language.command.CommitmentCommand.MakeCommitment;
import banli.language.command.DeadlineCommand.GrantExtension;
import banli.language.command.DeadlineCommand.RecordWhatFellDue;
import banli.language.command.DeadlineCommand.RequestExtension;
import banli.language.event.CaseEvent;
import banli.language.event.DeadlineEvent.DeadlineApproached;
import banli.language.event.DeadlineEvent.DeadlineMissed;
import banli.language.event.DeadlineEvent.OverdueEscalated;
import banli.language.word.Actor;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.deadline.Escalation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The reply of these stories is due on 27 May 2026, a Wednesday. */
@DisplayName("超期后逐级告知")
class EscalationScenariosTest {
    private static final RecordWhatFellDue TODAY = new RecordWhatFellDue(CASE, null, null);

    private static Story overdue() {
        return aProposal().contacted().under(TestPolicy.escalating(2, 3, 5));
    }

    private static Story kept(Story story, LocalDate day) {
        return story.on(day).then(Actor.SYSTEM, TODAY);
    }

    @Test
    @DisplayName("满若干工作日催办承办人，再过若干报分管领导，再过若干报主要领导，各一次，写明依据的规则")
    void eachStepIsTakenOnceOnItsDay() {
        Story missed = kept(overdue(), day(5, 28));
        given(missed.on(day(5, 28))).when(Actor.SYSTEM, TODAY).recordsNothing();
        OverdueEscalated chased =
                given(missed.on(day(5, 29))).when(Actor.SYSTEM, TODAY).records(OverdueEscalated.class);
        assertThat(chased)
                .isEqualTo(new OverdueEscalated(
                        DeadlineKind.REPLY, null, day(5, 27), Escalation.CHASED, 2, "overdue", day(5, 29)));
        Story afterChase = kept(missed, day(5, 29));
        given(afterChase.on(day(5, 31))).when(Actor.SYSTEM, TODAY).recordsNothing();
        given(afterChase.on(day(6, 2))).when(Actor.SYSTEM, TODAY).recordsNothing();
        OverdueEscalated toDeputy =
                given(afterChase.on(day(6, 3))).when(Actor.SYSTEM, TODAY).records(OverdueEscalated.class);
        assertThat(toDeputy.step()).isEqualTo(Escalation.DEPUTY_LEADER);
        Story afterDeputy = kept(afterChase, day(6, 3));
        OverdueEscalated toChief =
                given(afterDeputy.on(day(6, 10))).when(Actor.SYSTEM, TODAY).records(OverdueEscalated.class);
        assertThat(toChief.step()).isEqualTo(Escalation.CHIEF_LEADER);
        given(kept(afterDeputy, day(6, 10)).on(day(12, 1)))
                .when(Actor.SYSTEM, TODAY)
                .recordsNothing();
    }

    @Test
    @DisplayName("停机后一次补齐，依次，不重不漏")
    void whatAnOutageLeftOutIsMadeUpForInOrder() {
        List<CaseEvent> facts =
                given(overdue().on(day(7, 1))).when(Actor.SYSTEM, TODAY).recordsAll();
        assertThat(facts).hasSize(4);
        assertThat(facts.getFirst()).isInstanceOf(DeadlineMissed.class);
        assertThat(facts.subList(1, 4).stream().map(fact -> ((OverdueEscalated) fact).step()))
                .containsExactly(Escalation.values());
        given(kept(overdue(), day(7, 1)).on(day(7, 2)))
                .when(Actor.SYSTEM, TODAY)
                .recordsNothing();
    }

    @Test
    @DisplayName("逐日补记与当日所记相同")
    void daysMadeUpForOneByOneReadAsTheyWouldHave() {
        Story daily = overdue();
        Story late = overdue().on(day(6, 12));
        for (LocalDate day = day(5, 20); !day.isAfter(day(6, 12)); day = day.plusDays(1)) {
            daily = kept(daily, day);
            late = late.then(Actor.SYSTEM, new RecordWhatFellDue(CASE, day, day));
        }
        assertThat(late.state.entries()).hasSameSizeAs(daily.state.entries());
        assertThat(late.state.entries().stream().map(entry -> entry.fact()))
                .containsExactlyElementsOf(daily.state.entries().stream()
                        .map(entry -> entry.fact())
                        .toList())
                .filteredOn(fact -> fact instanceof DeadlineApproached || fact instanceof OverdueEscalated)
                .hasSize(4);
    }

    @Test
    @DisplayName("时钟拨回一天，不重复记")
    void aClockPutBackTellsNothingTwice() {
        given(kept(overdue(), day(6, 3)).on(day(6, 2)))
                .when(Actor.SYSTEM, TODAY)
                .recordsNothing();
        given(kept(overdue(), day(6, 3)).on(day(6, 3)))
                .when(Actor.SYSTEM, TODAY)
                .recordsNothing();
    }

    @Test
    @DisplayName("答复送达后不再告知；延期后从新的期限重新计")
    void whatIsMetOrPutOffIsNotChased() {
        given(aProposal().delivered().under(TestPolicy.escalating(1, 1, 1)).on(day(4, 2)))
                .when(Actor.SYSTEM, TODAY)
                .recordsNothing();
        Story extended = overdue()
                .on(day(5, 20))
                .then(handler(), new RequestExtension(CASE, 14, "尚需调研", day(5, 20)))
                .then(chief(), new GrantExtension(CASE, null, day(5, 20)));
        given(extended.on(day(6, 3)))
                .when(Actor.SYSTEM, TODAY)
                .recordsAll()
                .forEach(fact -> assertThat(fact).isInstanceOf(DeadlineApproached.class));
        assertThat(given(extended.on(day(6, 12))).when(Actor.SYSTEM, TODAY).recordsAll())
                .filteredOn(fact -> fact instanceof OverdueEscalated)
                .hasSize(1);
    }

    @Test
    @DisplayName("规则没有规定的，不催办也不上报；承诺事项到期同样告知")
    void nothingIsToldWithoutARuleAndPromisesAreToldToo() {
        assertThat(given(aProposal().contacted().on(day(12, 1)))
                        .when(Actor.SYSTEM, TODAY)
                        .recordsAll())
                .noneMatch(fact -> fact instanceof OverdueEscalated);
        Story promised = aProposal()
                .archived()
                .then(handler(), new MakeCommitment(CASE, "增设", ELDERLY, day(5, 20), null, day(5, 1)))
                .under(TestPolicy.escalating(2, 3, 60));
        assertThat(given(promised).when(Actor.SYSTEM, TODAY).recordsAll())
                .filteredOn(fact -> fact instanceof OverdueEscalated it
                        && it.deadline() == DeadlineKind.COMMITMENT
                        && it.commitment() == 1)
                .hasSize(2);
    }
}
