package banli.language.act;

import banli.language.event.ReplyEvent.FollowUpStepped;
import banli.language.lifecycle.Life;
import banli.language.lifecycle.Lifecycle;
import banli.language.lifecycle.LifecycleRow;
import banli.language.lifecycle.Stage;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;

/** 步骤。 Which acts move a case from a stage, read off the facts they record and the table of its life; which settle what was left open, and which a form corrects. */
public final class Steps {
    private Steps() {}

    /** 下一步。 The act that usually moves a case on from a stage; empty where it ends. */
    public static Optional<Act> next(Stage stage) {
        return Stream.of(Act.values())
                .filter(act -> rows(act).anyMatch(row -> row.usual().contains(stage)))
                .findFirst();
    }

    /** 下一步。 The act that usually moves a case on from where it is: its later answer first, where one is on its way. */
    public static Optional<Act> next(Life life) {
        Life.FollowUp later = life.followUp();
        return later.open()
                ? later.stage() == Stage.IN_HANDLING ? Optional.of(Act.FOLLOW_UP_REPLY) : next(later.stage())
                : next(life.stage());
    }

    /** 使案件离开此环节。 Whether an act moves a case away from a stage: on, back or out. */
    public static boolean movesFrom(Stage stage, Act act) {
        return rows(act).anyMatch(row -> row.moves() && row.allowedIn(stage));
    }

    /** 在办理途中推动。 Whether an act moves a case from a stage on or back within its usual course, and not out of it. */
    public static boolean leadsFrom(Stage stage, Act act) {
        return rows(act).anyMatch(row -> row.moves() && row.allowedIn(stage) && !row.leavesCourse());
    }

    /** 了结未了的事。 Whether an act answers something that was asked or left open, so that it is open only while there is such. */
    public static boolean settles(Act act) {
        return switch (act) {
            case SETTLE_DISPUTE,
                    EXAMINE_DISSATISFACTION,
                    GRANT_EXTENSION,
                    REFUSE_EXTENSION,
                    TELL_OF_EXTENSION,
                    REVIEW_REPLY,
                    ANSWER_CHASE,
                    RECORD_RECEIPT,
                    APPROVE_OBJECTION,
                    DECLINE_OBJECTION,
                    AGREE_WAIVER,
                    DECLINE_WAIVER -> true;
            default -> false;
        };
    }

    /** 另一种答复。 The act that answers the same request the other way; empty where there is none. */
    public static Optional<Act> otherwise(Act act) {
        return Optional.ofNullable(
                switch (act) {
                    case APPROVE_ROUTING -> Act.RETURN_ROUTING;
                    case RETURN_ROUTING -> Act.APPROVE_ROUTING;
                    case UPHOLD_ASSIGNMENT -> Act.REASSIGN_CASE;
                    case APPROVE_OBJECTION -> Act.DECLINE_OBJECTION;
                    case DECLINE_OBJECTION -> Act.APPROVE_OBJECTION;
                    case AGREE_WAIVER -> Act.DECLINE_WAIVER;
                    case DECLINE_WAIVER -> Act.AGREE_WAIVER;
                    case GRANT_EXTENSION -> Act.REFUSE_EXTENSION;
                    case REFUSE_EXTENSION -> Act.GRANT_EXTENSION;
                    case ACCEPT_MERGE -> Act.DECLINE_MERGE;
                    case DECLINE_MERGE -> Act.ACCEPT_MERGE;
                    case AGREE_CORRECTION -> Act.DECLINE_CORRECTION;
                    case DECLINE_CORRECTION -> Act.AGREE_CORRECTION;
                    default -> null;
                });
    }

    /**
     * 可照原动作更正。 Whether a form corrects what it recorded, by the same act done anew: not what the
     * ledger does, an answer that ends a request, nor what another act takes back.
     */
    public static boolean correctable(Act act) {
        return switch (act) {
            case ANNUL_REGISTRATION,
                    REVIEW_REPLY,
                    AGREE_WAIVER,
                    DECLINE_WAIVER,
                    APPROVE_OBJECTION,
                    DECLINE_OBJECTION,
                    ISSUE_REPLY,
                    RECALL_REPLY,
                    GRANT_EXTENSION,
                    REFUSE_EXTENSION,
                    RECALCULATE_DEADLINES,
                    RECORD_WHAT_FELL_DUE,
                    NOTE_MEETING,
                    WITHDRAW_PUBLICATION,
                    LIFT_KEY_SUPERVISION,
                    REOPEN_CASE -> false;
            // Merges, withdrawals and corrections themselves.
            default -> !EnumSet.range(Act.ASK_MERGE, Act.DECLINE_CORRECTION).contains(act);
        };
    }

    /**
     * 动作的各行。 The rows of the facts an act records by itself; what a paper from above orders has rules of its own, and the steps of
     * a later answer are judged where that stands.
     */
    public static Stream<LifecycleRow> rows(Act act) {
        return act.facts().stream()
                .limit(act == Act.RECORD_DIRECTIVE ? 1 : Integer.MAX_VALUE)
                .filter(fact -> fact != FollowUpStepped.class || act == Act.FOLLOW_UP_REPLY)
                .map(Lifecycle::of);
    }
}
