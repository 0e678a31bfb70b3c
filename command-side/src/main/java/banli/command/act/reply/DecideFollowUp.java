package banli.command.act.reply;

import banli.command.act.state.CaseState;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.LetterNumber;
import banli.command.rulebook.Requirements;
import banli.command.rulebook.SameCircumstances;
import banli.language.act.Act;
import banli.language.act.Rule;
import banli.language.command.CaseCommand;
import banli.language.command.FeedbackCommand.ExamineDissatisfaction;
import banli.language.command.FeedbackCommand.RecordSatisfaction;
import banli.language.command.FeedbackCommand.RequestFeedback;
import banli.language.command.ReplyCommand.CountersignReply;
import banli.language.command.ReplyCommand.DeliverReply;
import banli.language.command.ReplyCommand.FollowUpReply;
import banli.language.command.ReplyCommand.IssueReply;
import banli.language.command.ReplyCommand.RecallReply;
import banli.language.command.ReplyCommand.ReviewReply;
import banli.language.command.ReplyCommand.SendBackReply;
import banli.language.command.ReplyCommand.SignReply;
import banli.language.command.ReplyCommand.SubmitReply;
import banli.language.event.CaseEvent;
import banli.language.event.ReplyEvent.FollowUpStepped;
import banli.language.event.ReplyEvent.ReplyDelivered;
import banli.language.lifecycle.Life;
import banli.language.lifecycle.Stage;
import banli.language.word.CaseId;
import banli.language.word.Text;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/** 再次答复。 A later answer goes up the ladder of any reply, beside the case: the same acts decide on it while it is on its way. */
public final class DecideFollowUp {
    /** No case is handled anew so often. */
    private static final int BEYOND_ROUNDS = 1_000;

    private DecideFollowUp() {}

    /** 属于哪一次再次答复。 The later answer that an act is about; empty where it is about the reply itself. */
    public static OptionalInt of(CaseCommand act, CaseState c, LocalDate day) {
        Life.FollowUp at = c.life().followUp();
        boolean about = switch (act) {
            case SendBackReply _, ReviewReply _, CountersignReply _, SignReply _, IssueReply _, RecallReply _ ->
                at.open();
            // Who was added to the signers has the reply first.
            case DeliverReply it ->
                (at.stage() == Stage.ISSUED || at.stage() == Stage.DELIVERED)
                        && c.replies().deliveredTo().contains(it.recipient());
            case RequestFeedback _ -> delivered(c, day);
            case RecordSatisfaction _ -> delivered(c, day);
            case ExamineDissatisfaction it -> c.followUps().forms().unexamined(it.proposer());
            default -> false;
        };
        return about ? OptionalInt.of(at.number()) : OptionalInt.empty();
    }

    /** 动作所见。 The case as it is seen by an act of which nothing is known yet: with its later answer, where one waits for that act. */
    public static CaseState seenBy(Act act, CaseState c) {
        Life.FollowUp at = c.life().followUp();
        boolean about = switch (act) {
            case SEND_BACK_REPLY, REVIEW_REPLY, COUNTERSIGN_REPLY, SIGN_REPLY, ISSUE_REPLY, RECALL_REPLY -> at.open();
            case FOLLOW_UP_REPLY -> at.stage() == Stage.IN_HANDLING;
            case DELIVER_REPLY ->
                (at.stage() == Stage.ISSUED || at.stage() == Stage.DELIVERED)
                        && c.replies().deliveredTo().containsAll(c.intake().recipients());
            case REQUEST_FEEDBACK, RECORD_SATISFACTION -> at.stage() == Stage.DELIVERED;
            case EXAMINE_DISSATISFACTION ->
                c.intake().signers().stream().anyMatch(c.followUps().forms()::unexamined);
            default -> false;
        };
        return about ? c.inFollowUp(at.number()) : c;
    }

    /** A form from before everyone had it is about the reply. */
    private static boolean delivered(CaseState c, LocalDate day) {
        return c.life().followUp().stage() == Stage.DELIVERED
                && !day.isBefore(c.followUps().deliveredOn());
    }

    /** 哪一次。 The later answer that a draft is of: the one on its way, or the next. */
    public static int number(CaseState c) {
        Life.FollowUp at = c.life().followUp();
        return at.open() ? at.number() : at.number() + 1;
    }

    /** 可否再次答复。 Refuses a draft where the outcome is not planned or in progress, or another is on its way. */
    public static SubmitReply draft(FollowUpReply act, CaseState c, Circumstances now, Requirements r) {
        Outcome outcome = outcome(c);
        r.require(
                Rule.LATER_ANSWER_OWED,
                c.intake().role().answersProposer()
                        && outcome != null
                        && c.policy(now).answeredLater(outcome),
                () -> new Text(
                        outcome == null ? "本案没有送达提出人的答复" : "办理结果现为“" + outcome.text() + "”，无须再次答复；提出人不满意的，请审核后重新办理",
                        outcome == null
                                ? "There is no reply of ours that the proposers have"
                                : "The outcome is “" + outcome.text()
                                        + "” now and owes no later answer; where a proposer is not satisfied, examine"
                                        + " it and reopen"));
        Life.FollowUp at = c.life().followUp();
        r.require(
                Rule.LATER_ANSWER_OWED,
                !at.open() || at.stage() == Stage.IN_HANDLING,
                "再次答复稿已提交，正在审签或送达；要改的请退回修改或撤回",
                "A later answer is on its way; have it sent back or recalled to change it");
        r.orRefuse();
        return new SubmitReply(
                act.caseId(), act.text(), act.answers(), act.outcome(), null, act.attachments(), act.happenedOn());
    }

    /** 现时的办理结果。 The outcome now: of the last later answer that everyone has, else of the reply. */
    private static Outcome outcome(CaseState c) {
        return c.followUps().outcome() != null || c.replies().draft() == null
                ? c.followUps().outcome()
                : c.replies().draft().outcome();
    }

    /** 再次答复的文号。 Its circumstances: the series tells its letter apart from those of the rounds. */
    public static Circumstances numbering(int number, Circumstances now) {
        return new Numbered(now, BEYOND_ROUNDS + number);
    }

    private record Numbered(Circumstances now, int letter) implements SameCircumstances {
        @Override
        public String allotNumber(LetterNumber wanted, CaseId caseId, int round) {
            return now.allotNumber(wanted, caseId, letter);
        }
    }

    /** 成为一步。 The facts as steps of it; no deadline of ours hangs on them but that of the next, where it is still in progress. */
    public static List<CaseEvent> steps(int number, List<CaseEvent> facts) {
        return facts.stream()
                .map(fact -> fact instanceof ReplyDelivered it ? undated(it) : fact)
                .<CaseEvent>map(fact -> new FollowUpStepped(number, fact, fact.happenedOn()))
                .toList();
    }

    private static ReplyDelivered undated(ReplyDelivered it) {
        return new ReplyDelivered(
                it.round(),
                it.recipient(),
                it.means(),
                it.receipt(),
                it.letter(),
                it.completes(),
                true,
                null,
                it.deadlines().stream()
                        .filter(one -> one.kind() == DeadlineKind.LATER_ANSWER)
                        .toList(),
                it.happenedOn());
    }
}
