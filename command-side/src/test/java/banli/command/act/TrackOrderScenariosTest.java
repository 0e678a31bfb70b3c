package banli.command.act;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Scenario.given;
import static banli.command.act.Story.*;
import static banli.language.act.Rule.*;

import banli.language.command.CommitmentCommand.FulfilCommitment;
import banli.language.command.CommitmentCommand.MakeCommitment;
import banli.language.command.CommitmentCommand.ReportProgress;
import banli.language.command.ContactCommand.ConfirmContact;
import banli.language.command.DeadlineCommand.GrantExtension;
import banli.language.command.DeadlineCommand.RefuseExtension;
import banli.language.command.DeadlineCommand.RequestExtension;
import banli.language.command.OpinionCommand.AskOpinion;
import banli.language.command.OpinionCommand.RecordOpinion;
import banli.language.command.OpinionCommand.WaiveOpinion;
import banli.language.event.ContactEvent.ContactConfirmed;
import banli.language.event.DeadlineEvent.ExtensionRefused;
import banli.language.event.OpinionEvent.OpinionReceived;
import banli.language.word.proposal.Phase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("旁线的先后")
class TrackOrderScenariosTest {
    @Test
    @DisplayName("批准或不同意延期，不早于申请")
    void anExtensionIsAnsweredAfterItWasAsked() {
        Story asked = aProposal().accepted().then(handler(), new RequestExtension(CASE, 30, "涉及面广", day(5, 18)));
        given(asked).when(chief(), new GrantExtension(CASE, "同意", day(5, 17))).refusedBy(STEPS_IN_ORDER);
        given(asked).when(chief(), new RefuseExtension(CASE, "抓紧", day(5, 17))).refusedBy(STEPS_IN_ORDER);
        given(asked).when(chief(), new RefuseExtension(CASE, "抓紧", day(5, 18))).records(ExtensionRefused.class);
    }

    @Test
    @DisplayName("收到或免除会办意见，不早于征求")
    void anOpinionComesAfterItWasAsked() {
        Story asked = aProposal().contacted().then(handler(), new AskOpinion(CASE, "health", "请提出意见", day(3, 24)));
        given(asked)
                .when(handler(), new RecordOpinion(CASE, "health", "同意", null, null, day(3, 23)))
                .refusedBy(STEPS_IN_ORDER);
        given(asked)
                .when(deputy(), new WaiveOpinion(CASE, "health", "口头答复", day(3, 23)))
                .refusedBy(STEPS_IN_ORDER);
        given(asked)
                .when(handler(), new RecordOpinion(CASE, "health", "同意", null, null, day(3, 24)))
                .records(OpinionReceived.class);
    }

    @Test
    @DisplayName("确认联系，不早于那次联系")
    void aContactIsConfirmedAfterItWasHeld() {
        Story held = aProposal().accepted().then(handler(), contact(Phase.BEFORE, day(3, 12)));
        given(held)
                .when(proposer(), new ConfirmContact(CASE, 1, LEAD_PROPOSER, true, null, day(3, 11)))
                .refusedBy(STEPS_IN_ORDER);
        given(held)
                .when(proposer(), new ConfirmContact(CASE, 1, LEAD_PROPOSER, true, null, day(3, 12)))
                .records(ContactConfirmed.class);
    }

    @Test
    @DisplayName("报告承诺的进展、兑现承诺，不早于作出承诺")
    void aPromiseIsKeptAfterItWasMade() {
        Story promised = aProposal()
                .submitted()
                .then(handler(), new MakeCommitment(CASE, "年内增设终端20台", ELDERLY, day(5, 20), 1, day(3, 24)));
        given(promised)
                .when(handler(), new FulfilCommitment(CASE, 1, "验收单", day(3, 5)))
                .refusedBy(STEPS_IN_ORDER);
        given(promised)
                .when(handler(), new ReportProgress(CASE, "已增设8台", null, 1, day(3, 5)))
                .refusedBy(STEPS_IN_ORDER);
    }

    @Test
    @DisplayName("公开答复，不早于决定公开")
    void aReplyIsPublishedAfterItWasDecided() {
        Story decided = aProposal().disclosed();
        given(decided).when(registry(), publish(day(3, 5))).refusedBy(STEPS_IN_ORDER);
    }
}
