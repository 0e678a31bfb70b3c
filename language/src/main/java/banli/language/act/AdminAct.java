package banli.language.act;

import static banli.language.word.Office.ADMIN;
import static banli.language.word.Office.CHIEF_LEADER;
import static banli.language.word.Office.REGISTRY;
import static banli.language.word.Office.SYSTEM;

import banli.language.command.Command;
import banli.language.command.DirectoryCommand.AcknowledgeReset;
import banli.language.command.DirectoryCommand.AskDelegation;
import banli.language.command.DirectoryCommand.AskFactorRemoval;
import banli.language.command.DirectoryCommand.AskIdentity;
import banli.language.command.DirectoryCommand.AskLoginCode;
import banli.language.command.DirectoryCommand.AskOffice;
import banli.language.command.DirectoryCommand.AskSectionMerge;
import banli.language.command.DirectoryCommand.CancelLoginCode;
import banli.language.command.DirectoryCommand.ConfirmDelegation;
import banli.language.command.DirectoryCommand.ConfirmFactorRemoval;
import banli.language.command.DirectoryCommand.ConfirmIdentity;
import banli.language.command.DirectoryCommand.ConfirmLoginCode;
import banli.language.command.DirectoryCommand.ConfirmOffice;
import banli.language.command.DirectoryCommand.ConfirmSectionMerge;
import banli.language.command.DirectoryCommand.DeclineDelegation;
import banli.language.command.DirectoryCommand.DeclineFactorRemoval;
import banli.language.command.DirectoryCommand.DeclineOffice;
import banli.language.command.DirectoryCommand.DeclineSectionMerge;
import banli.language.command.DirectoryCommand.Delegate;
import banli.language.command.DirectoryCommand.EndDelegation;
import banli.language.command.DirectoryCommand.EndIdentity;
import banli.language.command.DirectoryCommand.EndSessions;
import banli.language.command.DirectoryCommand.EnterProposer;
import banli.language.command.DirectoryCommand.EnterUnit;
import banli.language.command.DirectoryCommand.EnterUser;
import banli.language.command.DirectoryCommand.IssueLoginCode;
import banli.language.command.DirectoryCommand.RemoveSecondFactor;
import banli.language.command.DirectoryCommand.RevokeOffice;
import banli.language.command.DirectoryCommand.SetCodeApp;
import banli.language.command.DirectoryCommand.SetCredential;
import banli.language.command.DirectoryCommand.SetPasskey;
import banli.language.command.DirectoryCommand.SetRecoveryCodes;
import banli.language.command.DirectoryCommand.UseLoginCode;
import banli.language.command.LedgerCommand.AskHistoricalEntry;
import banli.language.command.LedgerCommand.AskSignerChange;
import banli.language.command.LedgerCommand.CertifyRebuild;
import banli.language.command.LedgerCommand.CloseHistoricalEntry;
import banli.language.command.LedgerCommand.CloseYear;
import banli.language.command.LedgerCommand.ConfirmSignerChange;
import banli.language.command.LedgerCommand.DeclineHistoricalEntry;
import banli.language.command.LedgerCommand.DeclineSignerChange;
import banli.language.command.LedgerCommand.EnterEarlierFigure;
import banli.language.command.LedgerCommand.OpenHistoricalEntry;
import banli.language.command.LedgerCommand.OpenLedger;
import banli.language.command.LedgerCommand.SealCaseHeads;
import banli.language.command.LedgerCommand.SealSecurityLog;
import banli.language.command.MeetingCommand.AddPaper;
import banli.language.command.MeetingCommand.CorrectMeeting;
import banli.language.command.MeetingCommand.PassDecision;
import banli.language.command.MeetingCommand.RecordMeeting;
import banli.language.command.MeetingCommand.ReportDecision;
import banli.language.command.PolicyCommand.AdoptCalendar;
import banli.language.command.PolicyCommand.AdoptLists;
import banli.language.command.PolicyCommand.AdoptPolicy;
import banli.language.command.PolicyCommand.DeclinePolicy;
import banli.language.command.PolicyCommand.ProposeCalendar;
import banli.language.command.PolicyCommand.ProposeLists;
import banli.language.command.PolicyCommand.ProposePolicy;
import banli.language.command.SeriesCommand.AllotNumber;
import banli.language.command.SeriesCommand.VoidNumber;
import banli.language.command.SubjectCommand.AskErasure;
import banli.language.command.SubjectCommand.ConfirmErasure;
import banli.language.command.SubjectCommand.DeclineErasure;
import banli.language.command.SubjectCommand.LiftRestriction;
import banli.language.command.SubjectCommand.RestrictSubject;
import banli.language.command.SummaryCommand.IssueSummary;
import banli.language.command.SummaryCommand.SendBackSummary;
import banli.language.command.SummaryCommand.SubmitSummary;
import banli.language.command.SummaryCommand.WithdrawSummary;
import banli.language.word.Office;
import banli.language.word.Text;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 案件以外的动作与职务：唯一的一张表。 The one table of acts beside the cases: which offices may do each, and whether a person may for themself. */
public enum AdminAct implements KnownAct {
    ENTER_UNIT(EnterUnit.class, "登记单位", "enter a unit", false, ADMIN),
    ASK_SECTION_MERGE(AskSectionMerge.class, "申请科室并入", "ask that a section be merged into another", false, ADMIN),
    CONFIRM_SECTION_MERGE(ConfirmSectionMerge.class, "确认科室并入", "confirm that a section is merged", false, ADMIN),
    DECLINE_SECTION_MERGE(DeclineSectionMerge.class, "不同意科室并入", "do not merge a section", false, ADMIN),
    ENTER_USER(EnterUser.class, "登记人员", "enter a person", false, ADMIN),
    ASK_OFFICE(AskOffice.class, "申请授予职务", "ask for an office", false, ADMIN),
    CONFIRM_OFFICE(ConfirmOffice.class, "确认授予职务", "confirm an office", false, ADMIN),
    DECLINE_OFFICE(DeclineOffice.class, "不同意授予职务", "decline an office", false, ADMIN),
    REVOKE_OFFICE(RevokeOffice.class, "撤销职务", "revoke an office", false, ADMIN),
    DELEGATE(Delegate.class, "代理授权", "let another act", true),
    ASK_DELEGATION(AskDelegation.class, "申请代理", "ask for a delegation", false, ADMIN),
    CONFIRM_DELEGATION(ConfirmDelegation.class, "确认代理", "confirm a delegation", false, ADMIN),
    DECLINE_DELEGATION(DeclineDelegation.class, "不同意代理", "decline a delegation", false, ADMIN),
    END_DELEGATION(EndDelegation.class, "结束代理", "end a delegation", true, ADMIN),
    SET_CREDENTIAL(SetCredential.class, "设置口令", "set a password", true),
    ASK_LOGIN_CODE(AskLoginCode.class, "申请一次性口令", "ask for a one-time code", false, ADMIN),
    CONFIRM_LOGIN_CODE(ConfirmLoginCode.class, "确认一次性口令", "confirm a one-time code", false, ADMIN),
    CANCEL_LOGIN_CODE(CancelLoginCode.class, "作废一次性口令", "void a one-time code", false, ADMIN),
    ISSUE_LOGIN_CODE(IssueLoginCode.class, "发给管理员一次性口令", "give an administrator a one-time code", false, SYSTEM),
    USE_LOGIN_CODE(UseLoginCode.class, "用一次性口令设置口令", "set a password by a one-time code", true),
    ACKNOWLEDGE_RESET(AcknowledgeReset.class, "知道口令已重置", "see that a password was reset", true),
    ASK_IDENTITY(AskIdentity.class, "申请绑定统一登录身份", "ask to bind a log-in identity", false, ADMIN),
    CONFIRM_IDENTITY(ConfirmIdentity.class, "确认绑定统一登录身份", "confirm a log-in identity", false, ADMIN),
    END_IDENTITY(EndIdentity.class, "解除统一登录身份", "end a log-in identity", false, ADMIN),
    SET_PASSKEY(SetPasskey.class, "登记通行密钥", "enrol a passkey", true),
    SET_CODE_APP(SetCodeApp.class, "登记动态验证码", "enrol an app for codes", true),
    SET_RECOVERY_CODES(SetRecoveryCodes.class, "换发备用码", "get recovery codes", true),
    REMOVE_SECOND_FACTOR(RemoveSecondFactor.class, "停用第二验证方式", "take a second factor away", true),
    ASK_FACTOR_REMOVAL(AskFactorRemoval.class, "申请停用他人的验证方式", "ask to take another's factors away", false, ADMIN),
    CONFIRM_FACTOR_REMOVAL(
            ConfirmFactorRemoval.class, "确认停用他人的验证方式", "confirm taking another's factors away", false, ADMIN),
    DECLINE_FACTOR_REMOVAL(
            DeclineFactorRemoval.class, "不停用他人的验证方式", "decline taking another's factors away", false, ADMIN),
    END_SESSIONS(EndSessions.class, "全部退出", "end all sessions", true, ADMIN),
    ENTER_PROPOSER(EnterProposer.class, "登记提出人", "enter a proposer", false, REGISTRY, ADMIN),
    PROPOSE_POLICY(ProposePolicy.class, "提议规则", "propose a policy", false, ADMIN),
    PROPOSE_CALENDAR(ProposeCalendar.class, "提议日历", "propose a calendar", false, ADMIN),
    PROPOSE_LISTS(ProposeLists.class, "提议清单", "propose lists", false, ADMIN),
    DECLINE_POLICY(DeclinePolicy.class, "不采用所提议的", "decline a policy, calendar or lists proposed", false, ADMIN),
    ADOPT_POLICY(AdoptPolicy.class, "采用规则", "adopt a policy", false, ADMIN),
    ADOPT_CALENDAR(AdoptCalendar.class, "采用日历", "adopt a calendar", false, ADMIN),
    ADOPT_LISTS(AdoptLists.class, "采用清单", "adopt lists", false, ADMIN),
    OPEN_LEDGER(OpenLedger.class, "启用账本", "open the ledger", false, SYSTEM),
    ENTER_EARLIER_FIGURE(EnterEarlierFigure.class, "录入往年数字", "enter an earlier figure", false, REGISTRY, ADMIN),
    ASK_HISTORICAL_ENTRY(AskHistoricalEntry.class, "申请开启补录", "ask for historical entry", false, ADMIN),
    OPEN_HISTORICAL_ENTRY(OpenHistoricalEntry.class, "开启补录", "open historical entry", false, ADMIN),
    DECLINE_HISTORICAL_ENTRY(DeclineHistoricalEntry.class, "不同意补录", "decline historical entry", false, ADMIN),
    CLOSE_HISTORICAL_ENTRY(CloseHistoricalEntry.class, "结束补录", "close historical entry", false, ADMIN),
    CLOSE_YEAR(CloseYear.class, "结束年度", "close a year", false, REGISTRY),
    CERTIFY_REBUILD(CertifyRebuild.class, "重建出证", "certify a rebuild", false, SYSTEM),
    SEAL_SECURITY_LOG(SealSecurityLog.class, "封存安全记录", "seal a day of the security record", false, SYSTEM),
    SEAL_CASE_HEADS(SealCaseHeads.class, "封存各流末端", "seal the ends of all streams", false, SYSTEM),
    ASK_SIGNER_CHANGE(AskSignerChange.class, "申请更换签名密钥", "ask for another signing key", false, ADMIN),
    CONFIRM_SIGNER_CHANGE(ConfirmSignerChange.class, "确认更换签名密钥", "confirm another signing key", false, ADMIN),
    DECLINE_SIGNER_CHANGE(DeclineSignerChange.class, "不更换签名密钥", "decline another signing key", false, ADMIN),
    ALLOT_NUMBER(AllotNumber.class, "编文号", "allot a document number", false, SYSTEM),
    VOID_NUMBER(VoidNumber.class, "作废文号", "void a document number", false, SYSTEM, REGISTRY),
    RECORD_MEETING(RecordMeeting.class, "记录会议", "record a meeting", false, REGISTRY),
    CORRECT_MEETING(CorrectMeeting.class, "更正会议记录", "correct a meeting", false, REGISTRY),
    ADD_PAPER(AddPaper.class, "添加会议材料", "add a paper of a meeting", false, REGISTRY),
    PASS_DECISION(PassDecision.class, "交接会议决定事项", "pass what a meeting decided to another", false, REGISTRY),
    REPORT_DECISION(ReportDecision.class, "报告会议决定事项", "report what a meeting decided as done", true, REGISTRY),
    SUBMIT_SUMMARY(SubmitSummary.class, "提交工作总结", "submit the annual summary", false, REGISTRY),
    SEND_BACK_SUMMARY(SendBackSummary.class, "退回工作总结", "send the annual summary back", false, CHIEF_LEADER),
    ISSUE_SUMMARY(IssueSummary.class, "签发工作总结", "issue the annual summary", false, CHIEF_LEADER),
    WITHDRAW_SUMMARY(WithdrawSummary.class, "撤回工作总结", "withdraw the annual summary", false, CHIEF_LEADER),
    RESTRICT_SUBJECT(RestrictSubject.class, "限制处理个人信息", "restrict a person's details", false, REGISTRY),
    LIFT_RESTRICTION(LiftRestriction.class, "解除个人信息限制", "lift a restriction", false, REGISTRY),
    ASK_ERASURE(AskErasure.class, "申请删除个人信息", "ask for erasure", false, REGISTRY),
    CONFIRM_ERASURE(ConfirmErasure.class, "确认删除个人信息", "confirm an erasure", false, REGISTRY, CHIEF_LEADER),
    DECLINE_ERASURE(DeclineErasure.class, "不同意删除个人信息", "decline an erasure", false, REGISTRY, CHIEF_LEADER);

    private static final Map<Class<?>, AdminAct> BY_COMMAND =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(AdminAct::command, Function.identity()));

    private final Class<? extends Command> command;
    private final Text label;
    private final boolean themself;
    private final Set<Office> offices;

    AdminAct(Class<? extends Command> command, String zh, String en, boolean themself, Office... offices) {
        this.command = command;
        this.label = new Text(zh, en);
        this.themself = themself;
        this.offices = Set.of(offices);
    }

    /** 此动作所属的一行。 The row of a command. */
    public static AdminAct of(Command command) {
        return BY_COMMAND.get(command.getClass());
    }

    @Override
    public Class<? extends Command> command() {
        return command;
    }

    @Override
    public Set<Office> offices() {
        return offices;
    }

    /** 是否可为本人办理。 Whether a person may do it for themself besides, in whatever office that acts at all. */
    public boolean themself() {
        return themself;
    }

    @Override
    public Text label() {
        return label;
    }
}
