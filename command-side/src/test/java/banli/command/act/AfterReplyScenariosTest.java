package banli.command.act;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Scenario.given;
import static banli.command.act.Story.*;
import static banli.command.rulebook.Rule.*;
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
import banli.language.word.*;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("征询、公开、承诺、督办")
class AfterReplyScenariosTest {
    private static Story dissatisfied() {
        return aProposal()
                .delivered()
                .then(registry(), form(LEAD_PROPOSER, Satisfaction.NOT_SATISFIED, "第2条没有落实", day(4, 9)));
    }

    private static ExamineDissatisfaction examine(ExaminationConclusion conclusion, LocalDate day) {
        return new ExamineDissatisfaction(CASE, LEAD_PROPOSER, conclusion, "经核实", day);
    }

    private static MakeCommitment promise(String owner, LocalDate due) {
        return new MakeCommitment(CASE, "年内增设终端20台", owner, due, 1, day(3, 24));
    }

    @Test
    @DisplayName("向提出人征询，每轮一次")
    void aFormIsAskedForOnce() {
        RequestFeedback ask = new RequestFeedback(CASE, LEAD_PROPOSER, day(3, 31));
        assertThat(given(aProposal().delivered())
                        .when(Actor.SYSTEM, ask)
                        .records(FeedbackRequested.class)
                        .deadline()
                        .dueOn())
                .isEqualTo(day(4, 21));
        given(aProposal().delivered().then(Actor.SYSTEM, ask))
                .when(registry(), ask)
                .refusedBy(NOT_TWICE);
        given(dissatisfied()).when(Actor.SYSTEM, ask).refusedBy(NOT_TWICE);
        given(aProposal().delivered())
                .when(registry(), new RequestFeedback(CASE, "zhu-haixia", null))
                .refusedBy(PROPOSER_OF_CASE);
    }

    @Test
    @DisplayName("规则6 会办件不征询满意度")
    void anAssistCaseTakesNoForm() {
        given(anAssistCase().delivered())
                .when(registry(), new RequestFeedback(CASE, LEAD_PROPOSER, null))
                .refusedBy(ASSIST_TAKES_NO_FORM);
        given(anAssistCase().delivered())
                .when(registry(), form(LEAD_PROPOSER, Satisfaction.SATISFIED, null, null))
                .refusedBy(ASSIST_TAKES_NO_FORM);
    }

    @Test
    @DisplayName("满意度按人记录，记下录入人；可以再填")
    void aFormIsRecordedPerProposer() {
        assertThat(given(aProposal().delivered())
                        .when(registry(), form(CO_SIGNER, Satisfaction.BASICALLY_SATISFIED, null, null))
                        .records(SatisfactionRecorded.class)
                        .enteredBy())
                .isEqualTo("zhao");
        given(dissatisfied())
                .when(registry(), form(LEAD_PROPOSER, Satisfaction.SATISFIED, null, null))
                .records(SatisfactionRecorded.class);
        given(aProposal().issued())
                .when(registry(), form(LEAD_PROPOSER, Satisfaction.SATISFIED, null, null))
                .refusedBy(STAGE_ALLOWS);
    }

    @Test
    @DisplayName("不满意须写明理由")
    void notSatisfiedNeedsAReason() {
        given(aProposal().delivered())
                .when(registry(), form(LEAD_PROPOSER, Satisfaction.NOT_SATISFIED, null, null))
                .refusedBy(REASON_WHEN_NOT_SATISFIED);
    }

    @Test
    @DisplayName("规则8 不满意先审核，再重新办理")
    void dissatisfactionIsExaminedBeforeReopening() {
        ReopenCase reopen = new ReopenCase(CASE, "重新研究", null);
        given(dissatisfied()).when(chief(), reopen).refusedBy(EXAMINED_BEFORE_REOPENING);
        given(dissatisfied())
                .when(deputy(), examine(ExaminationConclusion.REOPEN, null))
                .records(DissatisfactionExamined.class);
        given(dissatisfied().then(deputy(), examine(ExaminationConclusion.REOPEN, day(4, 10))))
                .when(chief(), reopen)
                .records(CaseReopened.class);
        given(dissatisfied().then(deputy(), examine(ExaminationConclusion.EXPLAIN, day(4, 10))))
                .when(chief(), reopen)
                .refusedBy(EXAMINED_BEFORE_REOPENING);
        assertThat(dissatisfied().state.stage()).isEqualTo(Stage.DELIVERED);
    }

    @Test
    @DisplayName("只审核在案且未审核的不满意")
    void onlyAnUnexaminedDissatisfactionIsExamined() {
        given(aProposal().delivered())
                .when(deputy(), examine(ExaminationConclusion.EXPLAIN, null))
                .refusedBy(DISSATISFACTION_ON_RECORD);
        given(dissatisfied().then(deputy(), examine(ExaminationConclusion.EXPLAIN, day(4, 10))))
                .when(deputy(), examine(ExaminationConclusion.REOPEN, null))
                .refusedBy(DISSATISFACTION_ON_RECORD);
    }

    @Test
    @DisplayName("主动公开或说明理由不予公开")
    void disclosureIsDecided() {
        given(aProposal().delivered())
                .when(chief(), disclose(DisclosureChoice.PUBLISH, null, null))
                .records(DisclosureDecided.class);
        given(aProposal().delivered())
                .when(chief(), disclose(DisclosureChoice.WITHHOLD, "涉及个人信息", null))
                .records(DisclosureDecided.class);
        given(aProposal().delivered())
                .when(chief(), disclose(DisclosureChoice.WITHHOLD, "", null))
                .refusedBy(WITHHOLDING_NEEDS_REASON);
        Story withheld =
                aProposal().delivered().then(chief(), disclose(DisclosureChoice.WITHHOLD, "涉及个人信息", day(4, 1)));
        assertThat(withheld.state.deadlines().first(DeadlineKind.PUBLICATION)).isEmpty();
    }

    @Test
    @DisplayName("登记为不宜公开的，不得公开")
    void whatMayNotBePublicIsNotPublished() {
        RegisterCase a = register(NUMBER, CaseKind.PROPOSAL, UnitRole.LEAD, List.of(SECOND));
        RegisterCase secret = new RegisterCase(
                a.number(),
                a.kind(),
                a.raised(),
                2026,
                a.role(),
                a.leadUnit(),
                a.handedOnOn(),
                a.receivedOn(),
                null,
                null,
                a.title(),
                a.subject(),
                null,
                null,
                LEAD,
                null,
                null,
                false,
                "涉及个人隐私",
                null,
                day(3, 2));
        Story submitted = nothing()
                .then(registry(), secret, routing(UnitRole.LEAD, List.of(), day(3, 3)))
                .then(chief(), new ApproveRouting(CASE, null, day(3, 4)))
                .then(registry(), new AssignCase(CASE, day(3, 5)))
                .then(
                        handler(),
                        new AcceptCase(CASE, day(3, 6)),
                        contact(Phase.BEFORE, day(3, 10)),
                        reply(List.of(answer(1, Adoption.FULL)), "A", day(3, 20)));
        given(submitted)
                .when(chief(), disclose(DisclosureChoice.PUBLISH, null, null))
                .refusedBy(MAY_BE_PUBLIC);
    }

    @Test
    @DisplayName("决定公开后由他人公开，记下全文摘要")
    void aReplyIsPublishedAsDecided() {
        given(aProposal().delivered()).when(registry(), publish(null)).refusedBy(PUBLISHED_AS_DECIDED);
        ReplyPublished fact = given(aProposal().disclosed())
                .when(registry(), publish(day(4, 10)))
                .records(ReplyPublished.class);
        assertThat(fact.textSha256()).matches("[0-9a-f]{64}");
        assertThat(fact.onTime()).isTrue();
        assertThat(given(aProposal().disclosed())
                        .when(registry(), publish(day(4, 29)))
                        .records(ReplyPublished.class)
                        .onTime())
                .isFalse();
    }

    @Test
    @DisplayName("起草人不得公开自己起草的答复")
    void theDrafterNeverPublishes() {
        given(aProposal().disclosed())
                .when(actingFor(handler(), registry()), publish(null))
                .refusedBy(DRAFTER_NEVER_PUBLISHES);
    }

    @Test
    @DisplayName("公开文本不得含个人联系方式")
    void noContactDetailsInPublic() {
        given(aProposal().disclosed())
                .when(registry(), new PublishReply(CASE, "委员电话13812345678", null, null))
                .refusedFor("text");
    }

    @Test
    @DisplayName("撤回公开")
    void aPublicationIsTakenDown() {
        WithdrawPublication down = new WithdrawPublication(CASE, "文字有误", null);
        given(aProposal().disclosed().then(registry(), publish(day(4, 10))))
                .when(registry(), down)
                .records(PublicationWithdrawn.class);
        given(aProposal().disclosed()).when(registry(), down).refusedBy(ON_RECORD);
    }

    @Test
    @DisplayName("作出承诺，可以先不定责任人和日期")
    void aPromiseIsMade() {
        CommitmentMade bare = given(aProposal().submitted())
                .when(handler(), promise(null, null))
                .records(CommitmentMade.class);
        assertThat(bare.deadline()).isNull();
        assertThat(given(aProposal().submitted())
                        .when(handler(), promise("养老科", day(12, 31)))
                        .records(CommitmentMade.class)
                        .deadline()
                        .dueOn())
                .isEqualTo(day(12, 31));
        given(aProposal().submitted())
                .when(handler(), new MakeCommitment(CASE, "增设", null, null, 9, null))
                .refusedBy(ITEM_OF_CASE);
        given(aProposal().submitted())
                .when(handler(), promise("养老科", day(3, 23)))
                .refusedFor("dueOn");
    }

    @Test
    @DisplayName("进展可以属于案件、条目或承诺")
    void progressBelongsToCaseItemOrPromise() {
        Story promised = aProposal().submitted().then(handler(), promise("养老科", day(12, 31)));
        given(promised)
                .when(handler(), new ReportProgress(CASE, "已完成招标", null, null, null))
                .records(ProgressReported.class);
        given(promised)
                .when(handler(), new ReportProgress(CASE, "已增设8台", null, 1, null))
                .records(ProgressReported.class);
        given(promised)
                .when(handler(), new ReportProgress(CASE, "已增设8台", 4, null, null))
                .refusedBy(ITEM_OF_CASE);
        given(promised)
                .when(handler(), new ReportProgress(CASE, "已增设8台", null, 2, null))
                .refusedBy(ON_RECORD);
        given(promised)
                .when(handler(), new ReportProgress(CASE, "已增设8台", 1, 1, null))
                .refusedFor("commitment");
        given(aProposal().archived())
                .when(handler(), new ReportProgress(CASE, "归档后的进展", 2, null, null))
                .records(ProgressReported.class);
    }

    @Test
    @DisplayName("兑现承诺一次，如实记录是否按期")
    void aPromiseIsKeptOnce() {
        Story promised = aProposal().submitted().then(handler(), promise("养老科", day(5, 20)));
        FulfilCommitment kept = new FulfilCommitment(CASE, 1, "验收单", day(5, 21));
        assertThat(given(promised)
                        .when(handler(), kept)
                        .records(CommitmentFulfilled.class)
                        .onTime())
                .isFalse();
        given(promised.then(handler(), kept)).when(handler(), kept).refusedBy(COMMITMENT_OPEN);
    }

    @Test
    @DisplayName("承诺结转到以后年度")
    void aPromiseIsCarriedOver() {
        Story promised = aProposal().submitted().then(handler(), promise("养老科", day(5, 20)));
        CarryOverCommitment on = new CarryOverCommitment(CASE, 1, 2027, LocalDate.of(2027, 6, 30), "工期顺延", null);
        assertThat(given(promised)
                        .when(deputy(), on)
                        .records(CommitmentCarriedOver.class)
                        .deadline()
                        .dueOn())
                .isEqualTo(LocalDate.of(2027, 6, 30));
        given(promised)
                .when(deputy(), new CarryOverCommitment(CASE, 1, 2026, null, "顺延", null))
                .refusedBy(CARRIED_INTO_LATER_YEAR);
        given(promised.then(deputy(), on)).when(deputy(), on).refusedBy(CARRIED_INTO_LATER_YEAR);
        given(promised)
                .when(deputy(), new CarryOverCommitment(CASE, 1, 2027, day(12, 1), "顺延", null))
                .refusedFor("dueOn");
    }

    @Test
    @DisplayName("重点督办只列一次，可以解除")
    void keySupervisionIsDesignatedOnce() {
        DesignateKeySupervision key = new DesignateKeySupervision(CASE, "区长", "区级", null);
        given(aProposal()).when(supervisor(), key).records(KeySupervisionDesignated.class);
        given(aProposal().then(supervisor(), key)).when(supervisor(), key).refusedBy(NOT_TWICE);
        given(aProposal().then(supervisor(), key))
                .when(supervisor(), new LiftKeySupervision(CASE, "已办结", null))
                .records(KeySupervisionLifted.class);
        given(aProposal())
                .when(supervisor(), new LiftKeySupervision(CASE, "已办结", null))
                .refusedBy(ON_RECORD);
    }

    @Test
    @DisplayName("催办与答复催办")
    void aChaseIsAnsweredOnce() {
        ChaseCase chase = new ChaseCase(CASE, "请加快办理", null);
        AnswerChase answer = new AnswerChase(CASE, 1, "本周提交", null);
        assertThat(given(aProposal().accepted())
                        .when(supervisor(), chase)
                        .records(CaseChased.class)
                        .chase())
                .isEqualTo(1);
        Story chased = aProposal().accepted().then(registry(), chase);
        given(chased).when(handler(), answer).records(ChaseAnswered.class);
        given(chased.then(handler(), answer)).when(handler(), answer).refusedBy(NOT_TWICE);
        given(aProposal().accepted()).when(handler(), answer).refusedBy(ON_RECORD);
        given(aProposal().closed()).when(supervisor(), chase).refusedBy(STAGE_ALLOWS);
    }

    @Test
    @DisplayName("主要领导听取汇报")
    void theChiefHearsAReport() {
        given(aProposal().accepted())
                .when(chief(), new HearReport(CASE, "抓紧落实", null, null))
                .records(ReportHeard.class);
        given(aProposal().accepted())
                .when(chief(), new HearReport(CASE, "抓紧落实", List.of(OTHER), null))
                .refusedBy(KNOWN_CASE);
    }
}
