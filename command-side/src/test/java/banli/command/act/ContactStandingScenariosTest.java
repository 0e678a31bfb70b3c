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
import banli.language.word.proposal.*;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("联系的阶段、免除与确认")
class ContactStandingScenariosTest {
    @Test
    @DisplayName("办前联系以提交答复稿为止，事后补记看发生日期")
    void beforeMeansBeforeTheReply() {
        given(aProposal().submitted())
                .when(handler(), contact(Phase.BEFORE, day(3, 20)))
                .records(ContactRecorded.class);
        given(aProposal().submitted())
                .when(handler(), contact(Phase.BEFORE, day(3, 21)))
                .refusedBy(CONTACT_IN_WINDOW);
    }

    @Test
    @DisplayName("办中沟通在签收之后、签发之前")
    void duringMeansFromAcceptanceToIssue() {
        given(aProposal().assigned())
                .when(handler(), contact(Phase.DURING, null))
                .refusedBy(CONTACT_IN_WINDOW);
        given(aProposal().delivered())
                .when(handler(), contact(Phase.DURING, day(3, 27)))
                .records(ContactRecorded.class);
        given(aProposal().delivered())
                .when(handler(), contact(Phase.DURING, day(3, 28)))
                .refusedBy(CONTACT_IN_WINDOW);
    }

    @Test
    @DisplayName("办后回访在全部送达之后")
    void afterMeansFromDelivery() {
        given(aProposal().issued()).when(handler(), contact(Phase.AFTER, null)).refusedBy(CONTACT_IN_WINDOW);
        given(aProposal().delivered())
                .when(handler(), contact(Phase.AFTER, day(3, 30)))
                .refusedBy(CONTACT_IN_WINDOW);
        given(aProposal().delivered())
                .when(handler(), contact(Phase.AFTER, day(3, 31)))
                .records(ContactRecorded.class);
    }

    @Test
    @DisplayName("归档后仍可补记回访")
    void aLateRevisitIsWelcomeInTheArchive() {
        given(aProposal().archived())
                .when(handler(), contact(Phase.AFTER, day(4, 1)))
                .records(ContactRecorded.class);
    }

    @Test
    @DisplayName("免除联系须由本案提出人表示")
    void aWaiverComesFromAProposer() {
        given(aProposal().accepted()).when(handler(), waive(Phase.BEFORE, null)).records(ContactWaiverAsked.class);
        given(aProposal().assigned())
                .when(handler(), waive(Phase.DURING, day(3, 5)))
                .refusedBy(CONTACT_IN_WINDOW);
        given(aProposal().accepted())
                .when(handler(), waive(Phase.AFTER, day(3, 7)))
                .refusedBy(CONTACT_IN_WINDOW);
        given(aProposal().accepted())
                .when(
                        handler(),
                        new WaiveContact(CASE, Phase.BEFORE, "不必", "zhu-haixia", day(3, 9), Channel.PHONE, null, null))
                .refusedBy(PROPOSER_OF_CASE);
    }

    @Test
    @DisplayName("免除由承办人申请、分管领导同意；同意以前不算免除")
    void theDeputyAgreesToAWaiver() {
        Story asked = aProposal().accepted().then(handler(), waive(Phase.BEFORE, day(3, 9)));
        given(asked).when(handler(), reply(day(3, 20))).refusedBy(CONTACT_BEFORE_REPLY);
        given(asked).when(handler(), waive(Phase.BEFORE, day(3, 9))).refusedBy(WAIVER_AGREED);
        AgreeWaiver agree = new AgreeWaiver(CASE, Phase.BEFORE, day(3, 10));
        given(asked).when(handler(), agree).refusedToTheOffice(OFFICE_MAY_ACT);
        given(asked).when(deputyOfOthers(), agree).refusedToTheOffice(LED_SECTION);
        given(asked).when(actingFor(handler(), deputy()), agree).refusedBy(ASKER_NEVER_AGREES);
        given(asked)
                .when(deputy(), new AgreeWaiver(CASE, Phase.BEFORE, day(3, 8)))
                .refusedBy(STEPS_IN_ORDER);
        given(asked)
                .when(deputy(), new AgreeWaiver(CASE, Phase.AFTER, day(3, 10)))
                .refusedBy(ON_RECORD, CONTACT_IN_WINDOW);
        ContactWaived fact = given(asked).when(deputy(), agree).records(ContactWaived.class);
        assertThat(fact.saidHow()).isEqualTo(Channel.PHONE);
        given(asked)
                .when(deputy(), new DeclineWaiver(CASE, Phase.BEFORE, "应当上门", null))
                .records(ContactWaiverDeclined.class);
        Story declined = asked.then(deputy(), new DeclineWaiver(CASE, Phase.BEFORE, "应当上门", day(3, 10)));
        given(declined).when(deputy(), agree).refusedBy(ON_RECORD);
        given(declined).when(handler(), waive(Phase.BEFORE, day(3, 11))).records(ContactWaiverAsked.class);
    }

    @Test
    @DisplayName("办前、办后的免除须写明提出人何时、如何表示；规则另有规定的，承办人即可免除")
    void aWaiverCarriesTheProposersWord() {
        given(aProposal().accepted())
                .when(handler(), new WaiveContact(CASE, Phase.BEFORE, "不必", LEAD_PROPOSER, null, null, null, null))
                .refusedFor("saidOn", "saidHow");
        given(aProposal().accepted())
                .when(handler(), new WaiveContact(CASE, Phase.DURING, "不必", LEAD_PROPOSER, null, null, null, day(3, 9)))
                .records(ContactWaiverAsked.class);
        given(aProposal().under(new TestPolicy(3, Set.of(WAIVER_AGREED.id()))).accepted())
                .when(handler(), waive(Phase.BEFORE, null))
                .records(ContactWaived.class);
    }

    @Test
    @DisplayName("提出人有书面材料的，凭案卷里的附件免除，不必写明何时、如何表示；案卷里没有的附件不算")
    void aPaperStandsForTheProposersWord() {
        Attachment letter = new Attachment("朱芳来信.pdf", "application/pdf", 1024, "a".repeat(64));
        WaiveContact byPaper =
                new WaiveContact(CASE, Phase.BEFORE, "来信表示不必上门", LEAD_PROPOSER, null, null, letter.sha256(), day(3, 9));
        given(aProposal().accepted()).when(handler(), byPaper).refusedBy(ON_RECORD);
        Story attached = aProposal().accepted().then(handler(), new AttachDocument(CASE, letter, "免除联系", day(3, 8)));
        assertThat(given(attached)
                        .when(handler(), byPaper)
                        .records(ContactWaiverAsked.class)
                        .paper())
                .isEqualTo(letter);
        Story asked = attached.then(handler(), byPaper);
        assertThat(given(asked)
                        .when(deputy(), new AgreeWaiver(CASE, Phase.BEFORE, day(3, 10)))
                        .records(ContactWaived.class)
                        .paper())
                .isEqualTo(letter);
        given(attached)
                .when(handler(), new WaiveContact(CASE, Phase.BEFORE, "不必", LEAD_PROPOSER, null, null, " ", day(3, 9)))
                .refusedFor("saidOn", "saidHow");
    }

    @Test
    @DisplayName("同一阶段只免除一次")
    void aPhaseIsWaivedOnce() {
        given(aProposal()
                        .accepted()
                        .then(handler(), waive(Phase.BEFORE, day(3, 9)))
                        .then(deputy(), new AgreeWaiver(CASE, Phase.BEFORE, day(3, 9))))
                .when(handler(), waive(Phase.BEFORE, null))
                .refusedBy(NOT_TWICE);
    }

    @Test
    @DisplayName("提出人确认或提出异议，各一次")
    void aProposerConfirmsOrDisputesOnce() {
        ConfirmContact confirms = new ConfirmContact(CASE, 1, LEAD_PROPOSER, true, "属实", null);
        given(aProposal().contacted()).when(proposer(), confirms).records(ContactConfirmed.class);
        given(aProposal().contacted())
                .when(registry(), new ConfirmContact(CASE, 1, CO_SIGNER, false, "没有人来过", null))
                .records(ContactDisputed.class);
        given(aProposal().contacted().then(proposer(), confirms))
                .when(proposer(), confirms)
                .refusedBy(NOT_TWICE);
    }

    @Test
    @DisplayName("提出异议须写明")
    void aDisputeHasItsWords() {
        given(aProposal().contacted())
                .when(proposer(), new ConfirmContact(CASE, 1, LEAD_PROPOSER, false, null, null))
                .refusedFor("words");
    }

    @Test
    @DisplayName("没有的联系无从确认")
    void onlyAContactOnRecordIsConfirmed() {
        given(aProposal().contacted())
                .when(proposer(), new ConfirmContact(CASE, 2, LEAD_PROPOSER, true, null, null))
                .refusedBy(ON_RECORD);
    }

    @Test
    @DisplayName("有异议的联系不作数，处理后成立的恢复")
    void aDisputedContactDoesNotCount() {
        Story disputed = aProposal()
                .contacted()
                .then(proposer(), new ConfirmContact(CASE, 1, LEAD_PROPOSER, false, "没有来过", day(3, 12)));
        given(disputed).when(handler(), reply(null)).refusedBy(CONTACT_BEFORE_REPLY);
        given(disputed)
                .when(supervisor(), new SettleDispute(CASE, 1, true, "有签到记录", null))
                .records(DisputeSettled.class);
        given(disputed.then(registry(), new SettleDispute(CASE, 1, true, "有签到记录", day(3, 13))))
                .when(handler(), reply(null))
                .records(ReplySubmitted.class);
        given(disputed.then(registry(), new SettleDispute(CASE, 1, false, "确未见面", day(3, 13))))
                .when(handler(), reply(null))
                .refusedBy(CONTACT_BEFORE_REPLY);
    }

    @Test
    @DisplayName("没有异议的联系无须处理")
    void onlyADisputeIsSettled() {
        given(aProposal().contacted())
                .when(registry(), new SettleDispute(CASE, 1, true, "处理", null))
                .refusedBy(ON_RECORD);
    }
}
