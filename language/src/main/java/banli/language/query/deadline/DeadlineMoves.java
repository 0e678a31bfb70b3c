package banli.language.query.deadline;

import banli.language.word.CaseId;
import banli.language.word.Text;
import banli.language.word.deadline.Deadline;
import java.util.List;

/**
 * 期限的变动。 What would move, as the rules that decide would have it; nothing was recorded.
 *
 * @param deadlines how many open deadlines were looked at
 * @param stays what could not be moved, and why
 * @param rules cases that other rules would bind
 * @param scope which cases the supposed policy is for, null when none is supposed
 */
public record DeadlineMoves(int deadlines, List<Move> moves, List<Stays> stays, List<RulesMoved> rules, Text scope) {
    /** 规则不变。 No rule binds anew or no longer. */
    public DeadlineMoves(int deadlines, List<Move> moves, List<Stays> stays) {
        this(deadlines, moves, stays, List.of(), null);
    }

    /** 规则的变动。 Ids of the rules that would bind a case besides, and of those that would bind it no longer. */
    public record RulesMoved(CaseId caseId, List<String> bound, List<String> lifted) {}

    /** 一个期限。 A deadline as it is and as it would be. */
    public record Move(CaseId caseId, Integer commitment, Deadline before, Deadline after) {}

    /** 不变。 A case whose deadline would stay, with what stands in the way. */
    public record Stays(CaseId caseId, Text why) {}
}
