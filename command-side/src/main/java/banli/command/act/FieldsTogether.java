package banli.command.act;

import banli.command.act.intake.RegistrationFields;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Requirements;
import banli.language.command.CaseCommand;
import banli.language.command.CommitmentCommand.CarryOverCommitment;
import banli.language.command.CommitmentCommand.MakeCommitment;
import banli.language.command.CommitmentCommand.ReportProgress;
import banli.language.command.ContactCommand.ConfirmContact;
import banli.language.command.ContactCommand.WaiveContact;
import banli.language.command.DeadlineCommand.RequestExtension;
import banli.language.command.IntakeCommand.ProposeRouting;
import banli.language.command.IntakeCommand.RecordDirective;
import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.command.ReplyCommand.ReviewReply;
import banli.language.word.proposal.CoUnit;
import banli.language.word.proposal.DirectiveOrder;
import banli.language.word.proposal.Phase;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 各项之间。 What the fields of an act must be beside one another, told together with what each must be alone; any of them may be missing here. */
final class FieldsTogether {
    // Only a bound on sense; how far a reply may be moved is policy.
    private static final int TEN_YEARS = 3_660;

    private FieldsTogether() {}

    static void judge(CaseCommand command, Circumstances now, Requirements r) {
        LocalDate day = now.dayOf(command.happenedOn());
        switch (command) {
            case RegisterCase act -> RegistrationFields.check(act, day, r);
            case RecordDirective act -> {
                coUnits(act.coUnits() == null ? List.of() : act.coUnits(), r);
                r.field(
                        "datedOn",
                        act.datedOn() == null || !act.datedOn().isAfter(day),
                        "来文日期不得晚于收文日期",
                        "Dated no later than it came");
                r.field(
                        "dueOn",
                        act.dueOn() == null
                                || act.datedOn() == null
                                || !act.dueOn().isBefore(act.datedOn()),
                        "期限不得早于来文日期",
                        "Due no earlier than the paper is dated");
                r.field(
                        "dueOn",
                        act.dueOn() != null || act.order() != DirectiveOrder.EXTENSION_GRANTED,
                        "同意延期的，请填写延至哪一日",
                        "Say until when more time is granted");
            }
            case ProposeRouting act -> coUnits(act.coUnits() == null ? List.of() : act.coUnits(), r);
            case WaiveContact act -> {
                boolean paper = act.paper() != null && !act.paper().isBlank();
                boolean told = act.phase() == Phase.DURING || act.phase() == null || paper;
                r.field(
                        "saidOn",
                        told || act.saidOn() != null,
                        "请写明提出人何时表示，或选择其书面材料",
                        "Say when the proposer said so, or choose the paper in which they did");
                r.field(
                        "saidHow",
                        told || act.saidHow() != null,
                        "请写明提出人以何方式表示，或选择其书面材料",
                        "Say how the proposer said so, or choose the paper in which they did");
                r.field(
                        "saidOn",
                        act.saidOn() == null || !act.saidOn().isAfter(day),
                        "不得晚于免除之日",
                        "No later than the waiver");
            }
            case ReviewReply act -> {
                boolean remarks = act.remarks() != null && !act.remarks().isEmpty();
                r.field("remarks", act.passed() || remarks, "退回的请写明修改意见", "Say what is to be changed");
                r.field("remarks", !act.passed() || !remarks, "审核通过的不附修改意见", "What is passed has no remarks");
            }
            case ConfirmContact act ->
                r.field(
                        "words",
                        act.confirmed() || (act.words() != null && !act.words().isBlank()),
                        "有异议的请写明",
                        "Say what is disputed");
            case MakeCommitment act ->
                r.field(
                        "dueOn",
                        act.dueOn() == null || !act.dueOn().isBefore(day),
                        "完成日期不得早于承诺日期",
                        "Due no earlier than it is promised");
            case ReportProgress act ->
                r.field(
                        "commitment",
                        act.item() == null || act.commitment() == null,
                        "条目与承诺只填一项",
                        "Either an item or a commitment, not both");
            case CarryOverCommitment act ->
                r.field(
                        "dueOn",
                        act.dueOn() == null || act.dueOn().getYear() == act.intoYear(),
                        "完成日期应在结转年度之内",
                        "Due within the year it is carried into");
            case RequestExtension act ->
                r.field("days", act.days() > 0 && act.days() <= TEN_YEARS, "天数应在1至3660之间", "From 1 to 3,660 days");
            default -> {}
        }
    }

    private static void coUnits(List<CoUnit> coUnits, Requirements r) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < coUnits.size(); i++) {
            CoUnit co = coUnits.get(i);
            r.field("coUnits[" + i + "].unit", co == null || seen.add(co.unit()), "同一单位只列一次", "A unit is named once");
        }
    }
}
