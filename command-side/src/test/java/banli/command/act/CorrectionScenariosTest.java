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
import banli.language.lifecycle.Stage;
import banli.language.word.proposal.*;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("更正")
class CorrectionScenariosTest {
    private static long last(Story story) {
        return story.state.entries().size() - 1L;
    }

    @Test
    @DisplayName("规则11 更正是新的事实，判定重新作出")
    void aCorrectionIsANewFactWithVerdictsAnew() {
        Story story = aProposal().contacted();
        RecordCorrected fact = given(story)
                .when(handler(), correct(last(story), contact(Phase.BEFORE, Channel.PHONE, "实为电话联系。", null, day(3, 9))))
                .records(RecordCorrected.class);
        ContactRecorded anew = (ContactRecorded) fact.anew();
        assertThat(anew.countsAsMeeting()).isFalse();
        assertThat(anew.contact()).isEqualTo(1);
        assertThat(fact.eventId()).isEqualTo("event-" + last(story));
    }

    @Test
    @DisplayName("更正后全案按更正的内容重读，原记录可以再更正")
    void theCaseReadsAnewAfterACorrection() {
        Story story = aProposal()
                .routed()
                .then(registry(), correct(0, register(NUMBER, CaseKind.PROPOSAL, UnitRole.LEAD, List.of())));
        assertThat(story.state.intake().signers()).containsExactly(LEAD_PROPOSER);
        assertThat(story.state.stage()).isEqualTo(Stage.ROUTING_PROPOSED);
        given(story)
                .when(registry(), correct(0, register(NUMBER, CaseKind.PROPOSAL, UnitRole.LEAD, List.of(SECOND))))
                .records(RecordCorrected.class);
    }

    @Test
    @DisplayName("只更正在案的记录")
    void onlyARecordIsCorrected() {
        given(aProposal().contacted())
                .when(handler(), correct(99, contact(Phase.BEFORE, null)))
                .refusedBy(ON_RECORD);
    }

    @Test
    @DisplayName("事件编号不符的不更正")
    void theEventIsTheOneMeant() {
        Story story = aProposal().contacted();
        given(story)
                .when(
                        handler(),
                        new CorrectRecord(CASE, last(story), "event-0", contact(Phase.BEFORE, day(3, 9)), "录错", null))
                .refusedFor("eventId");
    }

    @Test
    @DisplayName("更正本身不再更正")
    void aCorrectionIsNotCorrected() {
        Story story = aProposal().contacted();
        Story corrected = story.then(handler(), correct(last(story), contact(Phase.BEFORE, day(3, 9))));
        given(corrected)
                .when(handler(), correct(last(corrected), contact(Phase.BEFORE, day(3, 8))))
                .refusedBy(CORRECTIONS_STAND);
    }

    @Test
    @DisplayName("更正须为同一案件的同一类记录")
    void aCorrectionIsOfTheSameKind() {
        Story story = aProposal().contacted();
        given(story)
                .when(handler(), correct(last(story), waive(Phase.BEFORE, null)))
                .refusedBy(CORRECTION_OF_SAME_FACT);
        Story confirmed = story.then(proposer(), new ConfirmContact(CASE, 1, LEAD_PROPOSER, true, null, day(3, 12)));
        given(confirmed)
                .when(
                        proposer(),
                        correct(last(confirmed), new ConfirmContact(CASE, 1, LEAD_PROPOSER, false, "没有来过", day(3, 12))))
                .refusedBy(CORRECTION_OF_SAME_FACT);
    }

    @Test
    @DisplayName("没有变化的不更正")
    void aCorrectionChangesSomething() {
        Story story = aProposal().contacted();
        given(story)
                .when(handler(), correct(last(story), contact(Phase.BEFORE, day(3, 10))))
                .refusedBy(SOMETHING_CHANGES);
    }

    @Test
    @DisplayName("更正不改变案件经过的环节")
    void aCorrectionKeepsTheStages() {
        Story delivered = aProposal().delivered();
        given(delivered)
                .when(registry(), correct(last(delivered), deliver(CO_SIGNER, day(4, 1))))
                .records(RecordCorrected.class);
        Signatory third = new Signatory("zhu-haixia", "诸海霞");
        Story added = delivered
                .then(
                        registry(),
                        correct(0, register(NUMBER, CaseKind.PROPOSAL, UnitRole.LEAD, List.of(SECOND, third))))
                .then(chief(), new AgreeCorrection(CASE, 1, null));
        given(added)
                .when(registry(), correct(last(delivered), deliver(CO_SIGNER, day(4, 1))))
                .refusedBy(CORRECTION_KEEPS_STAGES);
    }

    @Test
    @DisplayName("更正后的联系仍须在其阶段之内")
    void aCorrectedContactStaysInItsWindow() {
        Story story = aProposal().submitted();
        long at = last(story) - 1;
        given(story)
                .when(handler(), correct(at, contact(Phase.BEFORE, day(3, 23))))
                .refusedBy(CONTACT_IN_WINDOW);
        given(story)
                .when(handler(), correct(at, contact(Phase.BEFORE, day(3, 19))))
                .records(RecordCorrected.class);
    }

    @Test
    @DisplayName("更正后的步骤不晚于下一步")
    void aCorrectedStepStaysInOrder() {
        Story story = aProposal().accepted();
        given(story)
                .when(handler(), correct(last(story), new AcceptCase(CASE, day(3, 5))))
                .records(RecordCorrected.class);
        given(story)
                .when(registry(), correct(last(story) - 1, new AssignCase(CASE, day(3, 9))))
                .refusedBy(STEPS_IN_ORDER);
    }

    @Test
    @DisplayName("更正由可办该动作的人或办公室办理")
    void whoMayDoTheActMayCorrectIt() {
        Story story = aProposal().contacted();
        given(story)
                .when(registry(), correct(last(story), contact(Phase.BEFORE, day(3, 9))))
                .records(RecordCorrected.class);
        given(story)
                .when(otherSection(), correct(last(story), contact(Phase.BEFORE, day(3, 9))))
                .refusedToTheOffice(OWN_SECTION);
        given(story)
                .when(handler(), correct(1, routing(UnitRole.LEAD, List.of(), day(3, 2))))
                .refusedToTheOffice(OFFICE_MAY_ACT);
    }

    @Test
    @DisplayName("已撤销、已退回、已撤案的，仍可更正记录")
    void anEndedCaseMayStillBeCorrected() {
        Story annulled = aProposal().then(registry(), new AnnulRegistration(CASE, "误登", day(3, 3)));
        given(annulled)
                .when(registry(), correct(1, new AnnulRegistration(CASE, "案号抄错", day(3, 3))))
                .records(RecordCorrected.class);
    }

    @Test
    @DisplayName("更正须说明理由和更正内容")
    void aCorrectionHasItsReason() {
        given(aProposal())
                .when(registry(), new CorrectRecord(CASE, 0, null, null, "", null))
                .refusedFor("anew", "reason");
    }
}
