package banli.command.act.reply;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Scenario.given;
import static banli.command.act.Story.*;
import static banli.language.act.Rule.*;
import static org.assertj.core.api.Assertions.assertThat;

import banli.command.act.Rehearsal;
import banli.command.act.Story;
import banli.command.act.state.OpenDeadline;
import banli.command.policy.Policies;
import banli.command.policy.PolicyBook;
import banli.command.rulebook.PolicyInForce;
import banli.language.act.Act;
import banli.language.command.ClosingCommand.*;
import banli.language.command.CorrectionCommand.*;
import banli.language.command.FeedbackCommand.*;
import banli.language.command.ReplyCommand.*;
import banli.language.event.CaseEvent;
import banli.language.event.CorrectionEvent.*;
import banli.language.event.ReplyEvent.*;
import banli.language.lifecycle.Stage;
import banli.language.word.Actor;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.*;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("再次答复")
class FollowUpScenariosTest {
    private static Story planned() {
        return planned(aProposal());
    }

    private static Story planned(Story proposal) {
        return proposal.contacted()
                .then(handler(), reply(allFull(), "C", day(3, 20)), contact(Phase.DURING, day(3, 23)))
                .then(deputy(), new SignReply(CASE, null, day(3, 25)))
                .then(chief(), new IssueReply(CASE, null, null, day(3, 27)))
                .then(registry(), deliver(LEAD_PROPOSER, day(3, 30)), deliver(CO_SIGNER, day(3, 31)))
                .then(handler(), contact(Phase.AFTER, day(4, 8)))
                .then(chief(), disclose(DisclosureChoice.WITHHOLD, "内部事项", day(4, 9)))
                .then(registry(), new CloseCase(CASE, day(4, 10)));
    }

    private static PolicyInForce withinTwoMonths() {
        String document = Policies.text("shanghai-2015.json")
                .replaceFirst(
                        "\"deadlines\": \\[",
                        "\"deadlines\": [{\"id\": \"later\", \"kind\": \"LATER_ANSWER\", \"amount\": 2, \"unit\":"
                                + " \"MONTHS\", \"restDay\": \"STAYS\", \"warnWorkingDays\": 5, \"basis\": {\"zh\":"
                                + " \"试行\", \"en\": \"on trial\"}},");
        return PolicyBook.EMPTY
                .supposingPolicy(document, day(1, 1))
                .inForce(day(3, 1), day(3, 1))
                .orElseThrow();
    }

    private static List<LocalDate> owedLater(Story story) {
        return story.state.deadlines().open().stream()
                .filter(one -> one.kind() == DeadlineKind.LATER_ANSWER)
                .map(OpenDeadline::dueOn)
                .toList();
    }

    @Test
    @DisplayName("规则写明再次答复期限的，自全部送达起算；再次答复送达全部提出人即了，仍在解决的重新起算；重新办理即免；没写的没有期限")
    void aDayForTheLaterAnswer() {
        assertThat(owedLater(archivedPlan())).isEmpty();
        Story owed = planned(aProposal().under(withinTwoMonths()));
        assertThat(owedLater(owed)).containsExactly(day(5, 31));
        Story written = owed.then(handler(), again("A", day(4, 15)))
                .then(deputy(), new SignReply(CASE, null, day(5, 6)))
                .then(chief(), new IssueReply(CASE, null, null, day(5, 7)))
                .then(registry(), deliver(LEAD_PROPOSER, day(5, 8)));
        assertThat(owedLater(written)).containsExactly(day(5, 31));
        assertThat(owedLater(written.then(registry(), deliver(CO_SIGNER, day(5, 9)))))
                .isEmpty();
        Story still = owed.then(handler(), again("C", day(4, 15)))
                .then(deputy(), new SignReply(CASE, null, day(5, 6)))
                .then(chief(), new IssueReply(CASE, null, null, day(5, 7)))
                .then(registry(), deliver(LEAD_PROPOSER, day(5, 8)), deliver(CO_SIGNER, day(5, 9)));
        assertThat(owedLater(still)).containsExactly(day(7, 9));
    }

    static Story archivedPlan() {
        return planned().then(registry(), new ArchiveCase(CASE, Retention.THIRTY_YEARS, day(4, 20)));
    }

    static FollowUpReply again(String outcome, LocalDate day) {
        return new FollowUpReply(
                CASE, "朱芳委员：终端已经增设，现再次答复如下。", allFull(), new Outcome("shanghai-2015", outcome, "解决采纳"), null, day);
    }

    private static Story submitted() {
        return archivedPlan().then(handler(), again("A", day(4, 15)));
    }

    private static Story issued() {
        return submitted()
                .then(deputy(), new SignReply(CASE, null, day(5, 6)))
                .then(chief(), new IssueReply(CASE, null, null, day(5, 7)));
    }

    private static Story delivered() {
        return issued().then(registry(), deliver(LEAD_PROPOSER, day(5, 8)), deliver(CO_SIGNER, day(5, 9)));
    }

    private static CaseEvent step(Story story, Actor who, banli.language.command.CaseCommand act) {
        return given(story).when(who, act).records(FollowUpStepped.class).step();
    }

    @Test
    @DisplayName("列入计划的归档以后再次答复：照样签字、签发、送达每一位提出人、征询；案件环节不动")
    void aLaterAnswerGoesUpTheLadderBesideTheCase() {
        assertThat(step(archivedPlan(), handler(), again("A", day(5, 5)))).isInstanceOf(ReplySubmitted.class);
        assertThat(step(submitted(), deputy(), new SignReply(CASE, null, null))).isInstanceOf(ReplySigned.class);
        assertThat(step(
                        submitted().then(deputy(), new SignReply(CASE, null, day(5, 6))),
                        chief(),
                        new IssueReply(CASE, null, null, null)))
                .isInstanceOf(ReplyIssued.class);
        ReplyDelivered last = (ReplyDelivered) step(
                issued().then(registry(), deliver(LEAD_PROPOSER, day(5, 8))), registry(), deliver(CO_SIGNER, null));
        assertThat(last.completes()).isTrue();
        assertThat(last.deadlines()).isEmpty();
        given(issued().then(registry(), deliver(LEAD_PROPOSER, day(5, 8))))
                .when(registry(), deliver(LEAD_PROPOSER, null))
                .refusedBy(NOT_TWICE);
        step(delivered(), Actor.SYSTEM, new RequestFeedback(CASE, LEAD_PROPOSER, day(5, 9)));
        step(delivered(), registry(), form(LEAD_PROPOSER, Satisfaction.SATISFIED, null, day(5, 20)));
        assertThat(delivered().state.stage()).isEqualTo(Stage.ARCHIVED);
        assertThat(delivered().state.round()).isEqualTo(1);
        assertThat(delivered().state.feedback()).isEqualTo(archivedPlan().state.feedback());
    }

    @Test
    @DisplayName("不早于送达，可早于归档；文号与前次不同")
    void itsStepsAreInOrderAmongThemselves() {
        given(archivedPlan()).when(handler(), again("A", day(3, 30))).refusedBy(STEPS_IN_ORDER);
        step(archivedPlan(), handler(), again("A", day(4, 1)));
        given(submitted()).when(deputy(), new SignReply(CASE, null, day(4, 14))).refusedBy(STEPS_IN_ORDER);
        assertThat(issued().state.followUps().letter().documentNumber())
                .isNotEqualTo(issued().state.replies().documentNumber());
    }

    @Test
    @DisplayName("已解决的、留作参考的、会办的、在途的，不再次答复；之后又列入计划的可以")
    void itIsForWhatIsPlannedOrInProgress() {
        given(aProposal().archived()).when(handler(), again("A", null)).refusedBy(LATER_ANSWER_OWED);
        given(anAssistCase().closed()).when(handler(), again("A", null)).refusedBy(LATER_ANSWER_OWED);
        given(aProposal().issued()).when(handler(), again("A", null)).refusedBy(STAGE_ALLOWS, LATER_ANSWER_OWED);
        given(submitted()).when(handler(), again("A", null)).refusedBy(LATER_ANSWER_OWED);
        given(delivered()).when(handler(), again("A", null)).refusedBy(LATER_ANSWER_OWED);
        given(archivedPlan()).when(handler(), reply(null)).refusedBy(STAGE_ALLOWS);
        given(archivedPlan()).when(deputy(), new SignReply(CASE, null, null)).refusedBy(STAGE_ALLOWS);
        Story inProgress = archivedPlan()
                .then(handler(), again("B", day(5, 1)))
                .then(deputy(), new SignReply(CASE, null, day(5, 6)))
                .then(chief(), new IssueReply(CASE, null, null, day(5, 7)))
                .then(registry(), deliver(LEAD_PROPOSER, day(5, 8)), deliver(CO_SIGNER, day(5, 9)));
        assertThat(given(inProgress)
                        .when(handler(), again("A", day(5, 20)))
                        .records(FollowUpStepped.class)
                        .followUp())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("同样的人不得签、每条都答、退回重交、撤回作废、不满意照样审核")
    void theRulesOfAnyReplyHold() {
        given(submitted()).when(chief(), new SignReply(CASE, null, null)).refusedToTheOffice(OFFICE_MAY_ACT);
        FollowUpReply short1 = new FollowUpReply(
                CASE,
                "再次答复。",
                List.of(answer(1, Adoption.FULL)),
                new Outcome("shanghai-2015", "A", "解决采纳"),
                null,
                null);
        given(archivedPlan()).when(handler(), short1).refusedBy(EVERY_ITEM_ANSWERED);
        Story back = submitted().then(deputy(), new SendBackReply(CASE, List.of(new Remark(null, "写明日期")), day(5, 6)));
        assertThat(((ReplySubmitted) step(back, handler(), again("A", day(5, 7)))).version())
                .isEqualTo(2);
        step(issued(), chief(), new RecallReply(CASE, "有误", null));
        Story notSatisfied =
                delivered().then(registry(), form(LEAD_PROPOSER, Satisfaction.NOT_SATISFIED, "界面没有优化", day(5, 20)));
        given(notSatisfied).when(chief(), new ReopenCase(CASE, "重新研究", null)).refusedBy(EXAMINED_BEFORE_REOPENING);
        step(
                notSatisfied,
                deputy(),
                new ExamineDissatisfaction(CASE, LEAD_PROPOSER, ExaminationConclusion.REOPEN, "经核实", null));
    }

    @Test
    @DisplayName("在途时不重新办理；重新办理以后不再接着走")
    void reopeningEndsIt() {
        given(submitted()).when(chief(), new ReopenCase(CASE, "情况有变", null)).refusedBy(LATER_ANSWER_SETTLED);
        Story back = submitted().then(deputy(), new SendBackReply(CASE, List.of(new Remark(null, "重写")), day(5, 6)));
        Story reopened = back.then(chief(), new ReopenCase(CASE, "情况有变", day(5, 7)));
        assertThat(reopened.state.life().followUp().open()).isFalse();
        given(reopened)
                .when(deputy(), new SignReply(CASE, null, null))
                .refusedBy(STAGE_ALLOWS, CONSULTATION_BEFORE_SIGNING);
    }

    @Test
    @DisplayName("年度结束以后也可以；更正照原动作，不改变所走的环节")
    void aClosedYearDoesNotHinderIt() {
        step(archivedPlan().yearClosed(2026), handler(), again("A", null));
        step(submitted().yearClosed(2026), deputy(), new SignReply(CASE, null, null));
        Story story = submitted();
        long at = story.at(FollowUpStepped.class);
        given(story).when(handler(), correct(at, again("B", day(4, 16)))).records(RecordCorrected.class);
        Story signed = story.then(deputy(), new SignReply(CASE, null, day(5, 6)));
        given(signed).when(handler(), correct(at, again("B", day(4, 16)))).refusedBy(SIGNED_LETTER_STANDS);
        Story later = signed.then(chief(), new IssueReply(CASE, null, null, day(5, 7)))
                .then(registry(), deliver(LEAD_PROPOSER, day(5, 8)), deliver(CO_SIGNER, day(5, 8)))
                .then(chief(), new ReopenCase(CASE, "情况有变", day(5, 9)));
        given(later).when(registry(), correct(at, again("B", day(4, 16)))).refusedBy(SIGNED_LETTER_STANDS);
        given(signed)
                .when(deputy(), correct(at + 1, new SignReply(CASE, null, day(5, 5))))
                .records(CorrectionAsked.class);
    }

    @Test
    @DisplayName("下一步先是再次答复的")
    void theNextStepIsItsOwn() {
        assertThat(Rehearsal.next(submitted().state, submitted().now).getFirst().act())
                .isEqualTo(Act.SIGN_REPLY);
        assertThat(Rehearsal.next(issued().state, issued().now))
                .extracting(Rehearsal.Rehearsed::act)
                .containsExactly(Act.DELIVER_REPLY);
    }
}
