package banli.command.act;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Scenario.given;
import static banli.command.act.Story.*;
import static banli.language.act.Rule.*;
import static org.assertj.core.api.Assertions.assertThat;

import banli.language.command.*;
import banli.language.command.ClosingCommand.*;
import banli.language.command.CommitmentCommand.*;
import banli.language.command.ContactCommand.*;
import banli.language.command.CorrectionCommand.*;
import banli.language.command.DeadlineCommand.*;
import banli.language.command.DisclosureCommand.*;
import banli.language.command.FeedbackCommand.*;
import banli.language.command.IntakeCommand.*;
import banli.language.command.OpinionCommand.*;
import banli.language.command.ReplyCommand.*;
import banli.language.command.SupervisionCommand.*;
import banli.language.event.*;
import banli.language.event.ClosingEvent.*;
import banli.language.event.CommitmentEvent.*;
import banli.language.event.ContactEvent.*;
import banli.language.event.CorrectionEvent.*;
import banli.language.event.DeadlineEvent.*;
import banli.language.event.DisclosureEvent.*;
import banli.language.event.FeedbackEvent.*;
import banli.language.event.IntakeEvent.*;
import banli.language.event.OpinionEvent.*;
import banli.language.event.ReplyEvent.*;
import banli.language.event.SupervisionEvent.*;
import banli.language.word.*;
import banli.language.word.deadline.*;
import banli.language.word.proposal.*;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("期限")
class DeadlineScenariosTest {
    @Test
    @DisplayName("规则或日历改变后重算期限，未变的不记")
    void deadlinesAreCountedAnew() {
        Story story = aProposal().accepted().on(day(3, 9));
        given(story)
                .when(Actor.SYSTEM, new RecalculateDeadlines(CASE, "calendar 2026b", null))
                .recordsNothing();
        DeadlinesRecalculated fact = given(story.under(new TestPolicy(6, Set.of())))
                .when(Actor.SYSTEM, new RecalculateDeadlines(CASE, "policy 2026", null))
                .records(DeadlinesRecalculated.class);
        assertThat(fact.before()).extracting(Deadline::dueOn).containsExactly(day(5, 27));
        assertThat(fact.after()).extracting(Deadline::dueOn).containsExactly(day(8, 27));
        Story after = story.under(new TestPolicy(6, Set.of()))
                .then(Actor.SYSTEM, new RecalculateDeadlines(CASE, "policy 2026", day(3, 9)));
        assertThat(after.state.deadlines().answer().orElseThrow().dueOn()).isEqualTo(day(8, 27));
    }

    @Test
    @DisplayName("重算不把期限改到采用之前")
    void aChangeNeverLiesInThePast() {
        Story story = aProposal().accepted().under(new TestPolicy(1, Set.of()));
        DeadlinesRecalculated fact = given(story.on(day(4, 10)))
                .when(Actor.SYSTEM, new RecalculateDeadlines(CASE, "policy", null))
                .records(DeadlinesRecalculated.class);
        assertThat(fact.after())
                .filteredOn(d -> d.kind() == DeadlineKind.REPLY)
                .extracting(Deadline::dueOn)
                .containsExactly(day(4, 10));
        given(story.on(day(6, 1)))
                .when(Actor.SYSTEM, new RecalculateDeadlines(CASE, "policy", null))
                .recordsNothing();
    }

    @Test
    @DisplayName("临期和超期各记一次")
    void whatFellDueIsToldOnce() {
        Story story = aProposal().contacted();
        given(story.on(day(5, 21)))
                .when(Actor.SYSTEM, new RecordWhatFellDue(CASE, null, null))
                .recordsNothing();
        DeadlineApproached near = given(story.on(day(5, 22)))
                .when(Actor.SYSTEM, new RecordWhatFellDue(CASE, null, null))
                .records(DeadlineApproached.class);
        assertThat(near)
                .returns(DeadlineKind.REPLY, DeadlineApproached::deadline)
                .returns(3, DeadlineApproached::workingDays);
        Story told = story.on(day(5, 22)).then(Actor.SYSTEM, new RecordWhatFellDue(CASE, null, null));
        given(told.on(day(5, 25)))
                .when(Actor.SYSTEM, new RecordWhatFellDue(CASE, null, null))
                .recordsNothing();
        DeadlineMissed missed = given(told.on(day(5, 29)))
                .when(Actor.SYSTEM, new RecordWhatFellDue(CASE, null, null))
                .records(DeadlineMissed.class);
        assertThat(missed.workingDays()).isEqualTo(2);
        Story over = told.on(day(5, 29)).then(Actor.SYSTEM, new RecordWhatFellDue(CASE, null, null));
        given(over.on(day(6, 1)))
                .when(Actor.SYSTEM, new RecordWhatFellDue(CASE, null, null))
                .recordsNothing();
    }

    @Test
    @DisplayName("同一天到期的多份征询表只记一次")
    void twoFormsDueOnOneDayAreOneFact() {
        Story asked = aProposal()
                .delivered()
                .then(chief(), disclose(DisclosureChoice.WITHHOLD, "涉及个人信息", day(4, 1)))
                .then(
                        Actor.SYSTEM,
                        new RequestFeedback(CASE, LEAD_PROPOSER, day(3, 31)),
                        new RequestFeedback(CASE, CO_SIGNER, day(3, 31)));
        List<CaseEvent> facts = given(asked)
                .when(Actor.SYSTEM, new RecordWhatFellDue(CASE, null, null))
                .recordsAll();
        assertThat(facts).hasSize(1).first().isInstanceOf(DeadlineMissed.class);
        assertThat(asked.then(Actor.SYSTEM, new RecordWhatFellDue(CASE, null, null))
                        .state
                        .deadlines()
                        .open())
                .allMatch(o -> o.missed());
    }

    @Test
    @DisplayName("到期只看到今天为止")
    void nothingFallsDueAheadOfTime() {
        given(aProposal().contacted())
                .when(Actor.SYSTEM, new RecordWhatFellDue(CASE, day(6, 2), null))
                .refusedFor("asOf");
    }

    @Test
    @DisplayName("承诺到期也记，写明是哪一项")
    void aPromiseFallsDue() {
        Story promised = aProposal()
                .archived()
                .then(handler(), new MakeCommitment(CASE, "增设", ELDERLY, day(5, 20), null, day(5, 1)));
        List<CaseEvent> facts = given(promised)
                .when(Actor.SYSTEM, new RecordWhatFellDue(CASE, day(6, 1), null))
                .recordsAll();
        assertThat(facts)
                .filteredOn(f -> f instanceof DeadlineMissed m && m.deadline() == DeadlineKind.COMMITMENT)
                .extracting(f -> ((DeadlineMissed) f).commitment())
                .containsExactly(1);
    }
}
