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
import banli.language.lifecycle.Stage;
import banli.language.word.deadline.*;
import banli.language.word.proposal.*;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("签发、送达与会办意见")
class DeliveryScenariosTest {
    private static final List<CoUnit> CO_LEAD = List.of(new CoUnit("health", UnitRole.CO_LEAD));

    @Test
    @DisplayName("签发取得答复文号")
    void issuingAllotsTheNumber() {
        assertThat(given(aProposal().signed())
                        .when(chief(), new IssueReply(CASE, null, null, null))
                        .records(ReplyIssued.class)
                        .documentNumber())
                .isEqualTo("嘉民〔2026〕1号");
        assertThat(given(anAssistCase().signed())
                        .when(chief(), new IssueReply(CASE, null, null, null))
                        .records(ReplyIssued.class)
                        .documentNumber())
                .isEqualTo("嘉民会〔2026〕1号");
    }

    @Test
    @DisplayName("合办单位会签齐全方可签发")
    void coLeadsCountersignBeforeIssue() {
        Story signed = aProposal(UnitRole.CO_LEAD, CO_LEAD).signed();
        CountersignReply countersign = new CountersignReply(CASE, "health", "卫生健康委 何", day(3, 26));
        given(signed).when(chief(), new IssueReply(CASE, null, null, null)).refusedBy(COUNTERSIGNED_BEFORE_ISSUE);
        given(signed).when(registry(), countersign).records(ReplyCountersigned.class);
        given(signed.then(registry(), countersign))
                .when(chief(), new IssueReply(CASE, null, null, null))
                .records(ReplyIssued.class);
        given(signed.then(registry(), countersign))
                .when(registry(), countersign)
                .refusedBy(NOT_TWICE);
        given(signed)
                .when(registry(), new CountersignReply(CASE, "data-office", "某", null))
                .refusedBy(UNIT_OF_CASE);
    }

    @Test
    @DisplayName("新的一稿须重新会签")
    void aNewDraftIsCountersignedAnew() {
        Story again = aProposal(UnitRole.CO_LEAD, CO_LEAD)
                .signed()
                .then(registry(), new CountersignReply(CASE, "health", "何", day(3, 26)))
                .then(chief(), new SendBackReply(CASE, List.of(new Remark(null, "再改")), day(3, 26)))
                .then(handler(), reply(day(3, 26)))
                .then(deputy(), new SignReply(CASE, null, day(3, 27)));
        given(again).when(chief(), new IssueReply(CASE, null, null, null)).refusedBy(COUNTERSIGNED_BEFORE_ISSUE);
    }

    @Test
    @DisplayName("送达每一位提出人，最后一份送达才算答复")
    void deliveryCompletesWithTheLastRecipient() {
        ReplyDelivered first = given(aProposal().issued())
                .when(registry(), deliver(LEAD_PROPOSER, day(3, 30)))
                .records(ReplyDelivered.class);
        assertThat(first)
                .returns(false, ReplyDelivered::completes)
                .returns(true, ReplyDelivered::onTime)
                .returns(day(5, 27), ReplyDelivered::dueOn);
        Story half = aProposal().issued().then(registry(), deliver(LEAD_PROPOSER, day(3, 30)));
        assertThat(half.state.stage()).isEqualTo(Stage.ISSUED);
        ReplyDelivered last =
                given(half).when(registry(), deliver(CO_SIGNER, day(3, 31))).records(ReplyDelivered.class);
        assertThat(last.completes()).isTrue();
        assertThat(last.deadlines())
                .extracting(Deadline::kind)
                .containsExactly(DeadlineKind.FEEDBACK, DeadlineKind.PUBLICATION);
        assertThat(last.deadlines())
                .extracting(deadline -> deadline.reckoning().start())
                .containsExactly(
                        day(3, 31), half.state.rounds().rounds().getLast().issuedOn());
        given(half).when(registry(), deliver(LEAD_PROPOSER, null)).refusedBy(NOT_TWICE);
    }

    @Test
    @DisplayName("逾期送达如实记为未按时")
    void aLateDeliveryIsNotOnTime() {
        assertThat(given(aProposal().issued())
                        .when(registry(), deliver(LEAD_PROPOSER, day(5, 28)))
                        .records(ReplyDelivered.class)
                        .onTime())
                .isFalse();
    }

    @Test
    @DisplayName("只送达应收的人或单位")
    void onlyRecipientsGetIt() {
        given(aProposal().issued())
                .when(registry(), deliver("zhu-haixia", null))
                .refusedBy(RECIPIENT_OF_CASE);
        given(anAssistCase().issued())
                .when(registry(), deliver(LEAD_PROPOSER, null))
                .refusedBy(RECIPIENT_OF_CASE);
        assertThat(given(anAssistCase().issued())
                        .when(registry(), deliver("data-office", day(3, 30)))
                        .records(ReplyDelivered.class))
                .returns(true, ReplyDelivered::completes)
                .returns(day(4, 2), ReplyDelivered::dueOn)
                .returns(List.of(), ReplyDelivered::deadlines);
    }

    @Test
    @DisplayName("最后一份送达前可以撤回，重新送达每一位")
    void aReplyIsRecalledBeforeTheLastDelivery() {
        Story half = aProposal().issued().then(registry(), deliver(LEAD_PROPOSER, day(3, 30)));
        RecallReply recall = new RecallReply(CASE, "数据有误", day(3, 31));
        assertThat(given(half)
                        .when(chief(), recall)
                        .records(ReplyRecalled.class)
                        .documentNumber())
                .isEqualTo("嘉民〔2026〕1号");
        given(aProposal().delivered())
                .when(chief(), new RecallReply(CASE, "数据有误", null))
                .refusedBy(STAGE_ALLOWS);
        Story published = aProposal()
                .issued()
                .then(chief(), disclose(DisclosureChoice.PUBLISH, null, day(3, 29)))
                .then(registry(), publish(day(3, 30)));
        given(published).when(chief(), recall).refusedBy(TAKEN_DOWN_FIRST);
        given(published.then(registry(), new WithdrawPublication(CASE, "数据有误", day(3, 31))))
                .when(chief(), recall)
                .records(ReplyRecalled.class);
        Story again = half.then(chief(), recall)
                .then(handler(), reply(day(4, 1)))
                .then(deputy(), new SignReply(CASE, null, day(4, 2)))
                .then(chief(), new IssueReply(CASE, null, null, day(4, 3)));
        assertThat(given(again)
                        .when(registry(), deliver(LEAD_PROPOSER, day(4, 4)))
                        .records(ReplyDelivered.class)
                        .completes())
                .isFalse();
    }

    @Test
    @DisplayName("规则6 会办意见只写正文，不须联系")
    void anAssistOpinionIsTextOnly() {
        given(anAssistCase().accepted()).when(handler(), reply(null)).refusedBy(OPINION_IS_TEXT_ONLY);
        assertThat(given(anAssistCase().accepted())
                        .when(handler(), opinion(null))
                        .records(ReplySubmitted.class))
                .returns(null, ReplySubmitted::outcomeClass)
                .returns(null, ReplySubmitted::adoption);
    }

    @Test
    @DisplayName("征求、收到、免除会办意见")
    void opinionsAreAskedReceivedAndWaived() {
        AskOpinion ask = new AskOpinion(CASE, "health", "请提出意见", day(3, 9));
        assertThat(given(aProposal().accepted())
                        .when(handler(), ask)
                        .records(OpinionAsked.class)
                        .deadline()
                        .dueOn())
                .isEqualTo(day(4, 9));
        given(aProposal().accepted())
                .when(handler(), new AskOpinion(CASE, "nowhere", "请提出意见", null))
                .refusedBy(KNOWN_UNIT);
        Story asked = aProposal().accepted().then(handler(), ask);
        given(asked).when(handler(), ask).refusedBy(NOT_TWICE);
        assertThat(given(asked)
                        .when(registry(), new RecordOpinion(CASE, "health", "同意", "卫〔2026〕3号", null, day(4, 10)))
                        .records(OpinionReceived.class)
                        .onTime())
                .isFalse();
        given(asked)
                .when(deputy(), new WaiveOpinion(CASE, "health", "不再需要", null))
                .records(OpinionWaived.class);
        given(aProposal().accepted())
                .when(deputy(), new WaiveOpinion(CASE, "health", "不再需要", null))
                .refusedBy(ON_RECORD);
        given(aProposal().accepted())
                .when(handler(), new RecordOpinion(CASE, "health", "同意", null, null, null))
                .refusedBy(UNIT_OF_CASE);
    }
}
