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
import banli.language.word.deadline.*;
import banli.language.word.proposal.*;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("办结、重新办理、撤案")
class ClosingScenariosTest {
    @Test
    @DisplayName("规则3 答复未送达，不得办结")
    void noClosingBeforeDelivery() {
        given(aProposal().issued())
                .when(registry(), new CloseCase(CASE, null))
                .refusedBy(STAGE_ALLOWS, REVISIT_BEFORE_CLOSING, DISCLOSURE_BEFORE_CLOSING);
    }

    @Test
    @DisplayName("规则3 未回访，不得办结；免除的可以")
    void noClosingBeforeARevisit() {
        Story decided = aProposal().delivered().then(chief(), disclose(DisclosureChoice.PUBLISH, null, day(4, 9)));
        given(decided).when(registry(), new CloseCase(CASE, null)).refusedBy(REVISIT_BEFORE_CLOSING);
        given(decided.then(handler(), waive(Phase.AFTER, day(4, 9)))
                        .then(deputy(), new AgreeWaiver(CASE, Phase.AFTER, day(4, 9))))
                .when(registry(), new CloseCase(CASE, null))
                .records(CaseClosed.class);
    }

    @Test
    @DisplayName("规则3 未决定公开，不得办结")
    void noClosingBeforeDisclosureIsDecided() {
        given(aProposal().revisited())
                .when(registry(), new CloseCase(CASE, null))
                .refusedBy(DISCLOSURE_BEFORE_CLOSING);
    }

    @Test
    @DisplayName("规则3 承诺没有责任人和日期，不得办结；更正补齐后可以")
    void noClosingWithAnUnownedPromise() {
        Story bare =
                aProposal().disclosed().then(handler(), new MakeCommitment(CASE, "增设", null, null, null, day(4, 9)));
        given(bare).when(registry(), new CloseCase(CASE, null)).refusedBy(COMMITMENTS_OWNED_BEFORE_CLOSING);
        long at = bare.state.entries().size() - 1L;
        Story mended = bare.then(
                handler(), correct(at, new MakeCommitment(CASE, "增设", ELDERLY, day(12, 31), null, day(4, 9))));
        given(mended).when(registry(), new CloseCase(CASE, null)).records(CaseClosed.class);
    }

    @Test
    @DisplayName("归档须定保管期限")
    void archivingNeedsARetentionClass() {
        given(aProposal().closed())
                .when(registry(), new ArchiveCase(CASE, null, null))
                .refusedFor("retention");
    }

    @Test
    @DisplayName("重新办理开始新的一轮，一个月内答复")
    void reopeningBeginsAnotherRound() {
        CaseReopened fact = given(aProposal().archived())
                .when(chief(), new ReopenCase(CASE, "情况有变", day(5, 6)))
                .records(CaseReopened.class);
        assertThat(fact.round()).isEqualTo(2);
        assertThat(fact.deadlines()).extracting(Deadline::dueOn).containsExactly(day(6, 6));
        assertThat(aProposal().reopened().state.stage()).isEqualTo(Stage.IN_HANDLING);
    }

    @Test
    @DisplayName("新的一轮：办前不必再来，办中、办后、公开须重新办")
    void anotherRoundHasItsOwnDuties() {
        Story again = aProposal().reopened().then(handler(), reply(day(4, 20)));
        assertThat(again.state.replies().version()).isEqualTo(1);
        given(again).when(deputy(), new SignReply(CASE, null, null)).refusedBy(CONSULTATION_BEFORE_SIGNING);
        ContactRecorded talk =
                given(again).when(handler(), contact(Phase.DURING, day(4, 21))).records(ContactRecorded.class);
        assertThat(talk.round()).isEqualTo(2);
        Story delivered = again.then(handler(), contact(Phase.DURING, day(4, 21)))
                .then(deputy(), new SignReply(CASE, null, day(4, 22)))
                .then(chief(), new IssueReply(CASE, null, null, day(4, 23)))
                .then(registry(), deliver(LEAD_PROPOSER, day(4, 24)), deliver(CO_SIGNER, day(4, 24)));
        given(delivered)
                .when(registry(), new CloseCase(CASE, null))
                .refusedBy(REVISIT_BEFORE_CLOSING, DISCLOSURE_BEFORE_CLOSING);
        assertThat(delivered.state.deadlines().answer()).isEmpty();
    }

    @Test
    @DisplayName("重新办理以后补记上一轮的回访，仍属上一轮")
    void aLateRevisitBelongsToItsRound() {
        ContactRecorded late = given(aProposal().reopened())
                .when(handler(), contact(Phase.AFTER, day(4, 12)))
                .records(ContactRecorded.class);
        assertThat(late.round()).isEqualTo(1);
    }

    @Test
    @DisplayName("重新办理的答复以重办期限论是否按时")
    void theReworkHasItsOwnDeadline() {
        Story issued = aProposal()
                .reopened()
                .then(handler(), reply(day(4, 20)), contact(Phase.DURING, day(4, 21)))
                .then(deputy(), new SignReply(CASE, null, day(4, 22)))
                .then(chief(), new IssueReply(CASE, null, null, day(4, 23)));
        assertThat(given(issued)
                        .when(registry(), deliver(LEAD_PROPOSER, day(5, 16)))
                        .records(ReplyDelivered.class))
                .returns(day(5, 15), ReplyDelivered::dueOn)
                .returns(false, ReplyDelivered::onTime);
    }

    @Test
    @DisplayName("规则10 撤案须经全体提出人同意")
    void aWithdrawalNeedsEverySigner() {
        given(aProposal().accepted())
                .when(registry(), new WithdrawCase(CASE, "已解决", List.of(LEAD_PROPOSER), null))
                .refusedBy(EVERY_SIGNER_CONSENTS);
        WithdrawCase all = new WithdrawCase(CASE, "已解决", List.of(LEAD_PROPOSER, CO_SIGNER), null);
        given(aProposal().accepted()).when(registry(), all).records(CaseWithdrawn.class);
        given(aProposal().issued()).when(registry(), all).refusedBy(STAGE_ALLOWS);
        Story withdrawn = aProposal().accepted().then(registry(), all);
        assertThat(withdrawn.state.deadlines().open()).isEmpty();
        given(withdrawn).when(handler(), contact(Phase.BEFORE, null)).refusedBy(STAGE_ALLOWS);
    }
}
