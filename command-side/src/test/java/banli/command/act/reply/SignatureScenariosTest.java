package banli.command.act.reply;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Scenario.given;
import static banli.command.act.Story.*;
import static banli.language.act.Rule.*;
import static org.assertj.core.api.Assertions.assertThat;

import banli.command.act.Story;
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
import banli.language.word.proposal.*;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("退回、签字、签发")
class SignatureScenariosTest {
    @Test
    @DisplayName("退回修改须写明意见，再交为第二稿")
    void aDraftIsSentBackAndComesAgain() {
        SendBackReply back = new SendBackReply(CASE, List.of(new Remark("第2条", "请补充数据")), day(3, 23));
        given(aProposal().submitted()).when(deputy(), back).records(ReplySentBack.class);
        given(aProposal().submitted())
                .when(deputy(), new SendBackReply(CASE, null, null))
                .refusedFor("remarks");
        assertThat(given(aProposal().submitted().then(deputy(), back))
                        .when(handler(), reply(null))
                        .records(ReplySubmitted.class)
                        .version())
                .isEqualTo(2);
        given(aProposal().signed())
                .when(chief(), new SendBackReply(CASE, back.remarks(), null))
                .records(ReplySentBack.class);
    }

    @Test
    @DisplayName("规则2 办中未沟通，不得签字")
    void noSigningBeforeAConsultation() {
        given(aProposal().submitted())
                .when(deputy(), new SignReply(CASE, null, null))
                .refusedBy(CONSULTATION_BEFORE_SIGNING);
    }

    @Test
    @DisplayName("规则2 会办意见未到且未到期，不得签字；到期后可签")
    void noSigningWhileAnOpinionIsOutstandingAndUndue() {
        Story asked = aProposal()
                .accepted()
                .then(
                        handler(),
                        new AskOpinion(CASE, "health", "请就医养结合提出意见", day(3, 9)),
                        contact(Phase.BEFORE, day(3, 10)),
                        reply(day(3, 20)),
                        contact(Phase.DURING, day(3, 23)));
        given(asked).when(deputy(), new SignReply(CASE, null, day(4, 9))).refusedBy(OPINIONS_BEFORE_SIGNING);
        given(asked).when(deputy(), new SignReply(CASE, null, day(4, 10))).records(ReplySigned.class);
        given(asked.then(handler(), new RecordOpinion(CASE, "health", "同意", null, null, day(3, 24))))
                .when(deputy(), new SignReply(CASE, null, day(3, 25)))
                .records(ReplySigned.class);
        given(asked.then(deputy(), new WaiveOpinion(CASE, "health", "已口头沟通", day(3, 24))))
                .when(deputy(), new SignReply(CASE, null, day(3, 25)))
                .records(ReplySigned.class);
    }

    @Test
    @DisplayName("规则4 起草人不得签字，代理亦同")
    void theDrafterNeverSigns() {
        Story own = aProposal()
                .contacted()
                .then(actingFor(as(deputy(), Office.SECTION), handler()), reply(day(3, 20)))
                .then(handler(), contact(Phase.DURING, day(3, 23)));
        given(own).when(deputy(), new SignReply(CASE, null, null)).refusedBy(DRAFTER_NEVER_SIGNS);
        Story written = aProposal().consulted();
        Story rewritten =
                written.then(registry(), correct(written.at(ReplySubmitted.class), reply(allFull(), "B", day(3, 20))));
        given(rewritten)
                .when(actingFor(registry(), deputy()), new SignReply(CASE, null, null))
                .refusedBy(DRAFTER_NEVER_SIGNS);
        given(rewritten).when(deputy(), new SignReply(CASE, null, null)).records(ReplySigned.class);
        given(aProposal().consulted())
                .when(actingFor(handler(), deputy()), new SignReply(CASE, null, null))
                .refusedBy(DRAFTER_NEVER_SIGNS);
        given(aProposal().consulted())
                .when(actingFor(colleague(), deputy()), new SignReply(CASE, null, null))
                .records(ReplySigned.class);
    }

    @Test
    @DisplayName("规则4 起草人、签字人不得签发，代理亦同")
    void theThreeSignaturesAreOfThreePeople() {
        given(aProposal().signed())
                .when(actingFor(handler(), chief()), new IssueReply(CASE, null, null, null))
                .refusedBy(DRAFTER_NEVER_ISSUES);
        given(aProposal().signed())
                .when(actingFor(deputy(), chief()), new IssueReply(CASE, null, null, null))
                .refusedBy(SIGNER_NEVER_ISSUES);
        Story chiefSigned =
                aProposal().consulted().then(actingFor(colleague(), deputy()), new SignReply(CASE, null, day(3, 25)));
        given(chiefSigned)
                .when(actingFor(deputy(), chief()), new IssueReply(CASE, null, null, null))
                .refusedBy(SIGNER_NEVER_ISSUES);
        given(aProposal().signed())
                .when(chief(), new IssueReply(CASE, null, null, null))
                .records(ReplyIssued.class);
    }
}
