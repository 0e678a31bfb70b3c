package banli.language.act;

import static banli.language.word.Office.*;

import banli.language.command.CaseCommand;
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
import banli.language.event.CaseEvent;
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
import banli.language.word.Office;
import banli.language.word.Text;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 动作、职务、事实：唯一的一张表。 The one table of acts: what each is called, which offices may do it, and which facts it records. */
public enum Act implements KnownAct {
    // spotless:off
    REGISTER_CASE(RegisterCase.class, "登记案件", "register the case", of(REGISTRY), CaseRegistered.class),
    ANNUL_REGISTRATION(AnnulRegistration.class, "撤销误登", "annul the registration", of(REGISTRY), RegistrationAnnulled.class),
    OBJECT_TO_HAND_ON(ObjectToHandOn.class, "提出退回上级", "propose to object upwards", of(REGISTRY), ObjectionProposed.class),
    APPROVE_OBJECTION(ApproveObjection.class, "同意退回上级", "agree to object upwards", of(CHIEF_LEADER), HandOnObjected.class),
    DECLINE_OBJECTION(DeclineObjection.class, "不同意退回上级", "do not agree to object upwards", of(CHIEF_LEADER), ObjectionDeclined.class),
    RECORD_OBJECTION_OUTCOME(RecordObjectionOutcome.class, "记录退回结果", "record what became of the objection", of(REGISTRY),
            HandOnUpheld.class, CaseReturned.class),
    RECORD_DIRECTIVE(RecordDirective.class, "登记上级来文", "record a paper from above", of(REGISTRY),
            DirectiveRecorded.class, RoleChanged.class, ExtensionGranted.class, ExtensionRefused.class, CaseReopened.class,
            KeySupervisionDesignated.class),
    ATTACH_DOCUMENT(AttachDocument.class, "添加附件", "attach a document", of(REGISTRY, SECTION, DEPUTY_LEADER, CHIEF_LEADER), DocumentAttached.class),
    PROPOSE_ROUTING(ProposeRouting.class, "提出拟办意见", "propose the routing", of(REGISTRY), RoutingProposed.class),
    APPROVE_ROUTING(ApproveRouting.class, "批准拟办意见", "approve the routing", of(CHIEF_LEADER), RoutingApproved.class),
    RETURN_ROUTING(ReturnRouting.class, "退回拟办意见", "return the routing", of(CHIEF_LEADER), RoutingReturned.class),
    ASSIGN_CASE(AssignCase.class, "交办", "assign the case", of(REGISTRY), CaseAssigned.class),
    ACCEPT_CASE(AcceptCase.class, "签收", "accept the case", of(SECTION), CaseAccepted.class),
    OBJECT_TO_ASSIGNMENT(ObjectToAssignment.class, "科室退回", "object to the assignment", of(SECTION), AssignmentObjected.class),
    UPHOLD_ASSIGNMENT(UpholdAssignment.class, "维持交办", "uphold the assignment", of(REGISTRY), AssignmentUpheld.class),
    REASSIGN_CASE(ReassignCase.class, "改办", "reassign the case", of(REGISTRY), CaseReassigned.class),
    CHANGE_HANDLER(ChangeHandler.class, "更换承办人", "change the handler", of(DEPUTY_LEADER, REGISTRY), HandlerChanged.class),
    HAND_OVER(HandOver.class, "交接", "hand work over", of(DEPUTY_LEADER, REGISTRY), WorkHandedOver.class),
    RECORD_CONTACT(RecordContact.class, "记录联系", "record a contact", of(SECTION, DEPUTY_LEADER, CHIEF_LEADER, REGISTRY), ContactRecorded.class),
    WAIVE_CONTACT(WaiveContact.class, "免除联系", "waive a contact", of(SECTION), ContactWaived.class, ContactWaiverAsked.class),
    AGREE_WAIVER(AgreeWaiver.class, "同意免除联系", "agree to a waiver", of(DEPUTY_LEADER), ContactWaived.class),
    DECLINE_WAIVER(DeclineWaiver.class, "不同意免除联系", "do not agree to a waiver", of(DEPUTY_LEADER), ContactWaiverDeclined.class),
    CONFIRM_CONTACT(ConfirmContact.class, "确认联系", "confirm or dispute a contact", of(PROPOSER, REGISTRY),
            ContactConfirmed.class, ContactDisputed.class),
    SETTLE_DISPUTE(SettleDispute.class, "处理争议", "settle the dispute", of(REGISTRY, SUPERVISOR), DisputeSettled.class),
    ASK_OPINION(AskOpinion.class, "征求会办意见", "ask for an opinion", of(SECTION), OpinionAsked.class),
    RECORD_OPINION(RecordOpinion.class, "记录会办意见", "record an opinion received", of(SECTION, REGISTRY), OpinionReceived.class),
    WAIVE_OPINION(WaiveOpinion.class, "免除会办意见", "do without an opinion", of(DEPUTY_LEADER), OpinionWaived.class),
    SUBMIT_REPLY(SubmitReply.class, "提交答复稿", "submit the reply", of(SECTION), ReplySubmitted.class),
    FOLLOW_UP_REPLY(FollowUpReply.class, "再次答复", "answer again later", of(SECTION), FollowUpStepped.class),
    SEND_BACK_REPLY(SendBackReply.class, "退回修改", "send the reply back", of(DEPUTY_LEADER, CHIEF_LEADER), ReplySentBack.class, FollowUpStepped.class),
    REVIEW_REPLY(ReviewReply.class, "审核答复稿", "review the reply", of(SECTION), ReplyReviewed.class, ReplySentBack.class, FollowUpStepped.class),
    COUNTERSIGN_REPLY(CountersignReply.class, "会签", "countersign the reply", of(REGISTRY), ReplyCountersigned.class, FollowUpStepped.class),
    SIGN_REPLY(SignReply.class, "签字", "sign the reply", of(DEPUTY_LEADER), ReplySigned.class, FollowUpStepped.class),
    ISSUE_REPLY(IssueReply.class, "签发", "issue the reply", of(CHIEF_LEADER), ReplyIssued.class, FollowUpStepped.class),
    DELIVER_REPLY(DeliverReply.class, "送达", "deliver the reply", of(REGISTRY), ReplyDelivered.class, FollowUpStepped.class),
    RECALL_REPLY(RecallReply.class, "撤回答复", "recall the reply", of(CHIEF_LEADER), ReplyRecalled.class, FollowUpStepped.class),
    SUBMIT_UPWARDS(SubmitUpwards.class, "提交办理系统", "submit upwards", of(REGISTRY), SubmittedUpwards.class),
    RECORD_RECEIPT(RecordReceipt.class, "登记回执", "record the receipt", of(REGISTRY), ReceiptRecorded.class),
    REQUEST_FEEDBACK(RequestFeedback.class, "发出征询表", "ask for the feedback form", of(REGISTRY, SYSTEM), FeedbackRequested.class, FollowUpStepped.class),
    RECORD_SATISFACTION(RecordSatisfaction.class, "记录满意度", "record a feedback form", of(PROPOSER, REGISTRY), SatisfactionRecorded.class, FollowUpStepped.class),
    EXAMINE_DISSATISFACTION(ExamineDissatisfaction.class, "审核不满意", "examine a \"not satisfied\"", of(DEPUTY_LEADER), DissatisfactionExamined.class, FollowUpStepped.class),
    REQUEST_EXTENSION(RequestExtension.class, "申请延期", "ask for more time", of(SECTION), ExtensionRequested.class),
    GRANT_EXTENSION(GrantExtension.class, "批准延期", "grant more time", of(CHIEF_LEADER), ExtensionGranted.class),
    REFUSE_EXTENSION(RefuseExtension.class, "不同意延期", "refuse more time", of(CHIEF_LEADER), ExtensionRefused.class),
    TELL_OF_EXTENSION(TellOfExtension.class, "告知延期", "tell the proposers of an extension", of(SECTION, REGISTRY), ExtensionTold.class),
    RECALCULATE_DEADLINES(RecalculateDeadlines.class, "重算期限", "recalculate the deadlines", of(SYSTEM), DeadlinesRecalculated.class),
    RECORD_WHAT_FELL_DUE(RecordWhatFellDue.class, "记录到期", "record what fell due", of(SYSTEM),
            DeadlineApproached.class, DeadlineMissed.class, OverdueEscalated.class),
    MAKE_COMMITMENT(MakeCommitment.class, "作出承诺", "make a commitment", of(SECTION), CommitmentMade.class),
    REPORT_PROGRESS(ReportProgress.class, "报告进展", "report progress", of(SECTION), ProgressReported.class),
    FULFIL_COMMITMENT(FulfilCommitment.class, "兑现承诺", "record a commitment as kept", of(SECTION), CommitmentFulfilled.class),
    CARRY_OVER_COMMITMENT(CarryOverCommitment.class, "结转承诺", "carry a commitment over", of(DEPUTY_LEADER), CommitmentCarriedOver.class),
    DECIDE_DISCLOSURE(DecideDisclosure.class, "决定公开", "decide on disclosure", of(CHIEF_LEADER), DisclosureDecided.class),
    PUBLISH_REPLY(PublishReply.class, "公开答复", "publish the reply", of(REGISTRY), ReplyPublished.class),
    WITHDRAW_PUBLICATION(WithdrawPublication.class, "撤回公开", "take the publication down", of(REGISTRY), PublicationWithdrawn.class),
    DESIGNATE_KEY_SUPERVISION(DesignateKeySupervision.class, "确定重点督办", "designate key supervision", of(SUPERVISOR), KeySupervisionDesignated.class),
    LIFT_KEY_SUPERVISION(LiftKeySupervision.class, "解除重点督办", "lift key supervision", of(SUPERVISOR), KeySupervisionLifted.class),
    CHASE_CASE(ChaseCase.class, "催办", "chase the case", of(SUPERVISOR, REGISTRY, DEPUTY_LEADER), CaseChased.class),
    ANSWER_CHASE(AnswerChase.class, "答复催办", "answer a chase", of(SECTION), ChaseAnswered.class),
    HEAR_REPORT(HearReport.class, "听取汇报", "hear a report", of(CHIEF_LEADER), ReportHeard.class),
    RECORD_INVESTIGATION(RecordInvestigation.class, "记录调研", "record an investigation", of(CHIEF_LEADER, DEPUTY_LEADER, REGISTRY),
            InvestigationRecorded.class),
    NOTE_MEETING(NoteMeeting.class, "记入会议", "note a meeting", of(SYSTEM), DiscussedAtMeeting.class),
    CLOSE_CASE(CloseCase.class, "办结", "close the case", of(REGISTRY), CaseClosed.class),
    ARCHIVE_CASE(ArchiveCase.class, "归档", "archive the case", of(REGISTRY), CaseArchived.class),
    REOPEN_CASE(ReopenCase.class, "重新办理", "reopen the case", of(CHIEF_LEADER), CaseReopened.class),
    ASK_MERGE(AskMerge.class, "申请并案", "ask for a merge", of(REGISTRY), MergeAsked.class),
    ACCEPT_MERGE(AcceptMerge.class, "同意并案", "accept a merge", of(REGISTRY, SYSTEM), MergeAccepted.class),
    DECLINE_MERGE(DeclineMerge.class, "不同意并案", "decline a merge", of(REGISTRY, SYSTEM), MergeDeclined.class),
    FOLLOW_MERGE(FollowMerge.class, "并入", "follow the leading case", of(REGISTRY, SYSTEM), CaseMerged.class),
    END_MERGE(EndMerge.class, "解除并案", "end a merge", of(REGISTRY, SYSTEM), MergeEnded.class),
    WITHDRAW_CASE(WithdrawCase.class, "撤案", "withdraw the case", of(REGISTRY), CaseWithdrawn.class),
    CORRECT_RECORD(CorrectRecord.class, "更正记录", "correct a record", of(REGISTRY, SECTION, DEPUTY_LEADER, CHIEF_LEADER, SUPERVISOR, PROPOSER),
            RecordCorrected.class, CorrectionAsked.class, DeadlinesRecalculated.class),
    AGREE_CORRECTION(AgreeCorrection.class, "同意更正", "agree to a correction", of(REGISTRY, DEPUTY_LEADER, CHIEF_LEADER, SUPERVISOR),
            RecordCorrected.class, DeadlinesRecalculated.class),
    DECLINE_CORRECTION(DeclineCorrection.class, "不同意更正", "decline a correction", of(REGISTRY, DEPUTY_LEADER, CHIEF_LEADER, SUPERVISOR),
            CorrectionDeclined.class);
    // spotless:on

    private static final Map<Class<?>, Act> BY_COMMAND =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Act::command, Function.identity()));

    private final Class<? extends CaseCommand> command;
    private final Text label;
    private final Set<Office> offices;
    private final List<Class<? extends CaseEvent>> facts;

    @SafeVarargs
    Act(
            Class<? extends CaseCommand> command,
            String zh,
            String en,
            Set<Office> offices,
            Class<? extends CaseEvent>... facts) {
        this.command = command;
        this.label = new Text(zh, en);
        this.offices = Collections.unmodifiableSet(offices);
        this.facts = List.of(facts);
    }

    /** 此动作所属的一行。 The row of a command. */
    public static Act of(CaseCommand command) {
        return BY_COMMAND.get(command.getClass());
    }

    @Override
    public Class<? extends CaseCommand> command() {
        return command;
    }

    @Override
    public Set<Office> offices() {
        return offices;
    }

    /** 本职。 Whose work it is, of those who may: leaders go out themselves, but no case waits for them to. */
    public boolean isWorkOf(Office office) {
        return office == SECTION || this != RECORD_CONTACT && this != TELL_OF_EXTENSION;
    }

    /** 可记录的事实。 The facts it can record. */
    public List<Class<? extends CaseEvent>> facts() {
        return facts;
    }

    @Override
    public Text label() {
        return label;
    }

    private static Set<Office> of(Office first, Office... more) {
        return EnumSet.of(first, more);
    }
}
