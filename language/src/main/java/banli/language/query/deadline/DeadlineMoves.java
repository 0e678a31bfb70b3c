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
 */
public record DeadlineMoves(int deadlines, List<Move> moves, List<Stays> stays) {
    /** 一个期限。 A deadline as it is and as it would be. */
    public record Move(CaseId caseId, Integer commitment, Deadline before, Deadline after) {}

    /** 不变。 A case whose deadline would stay, with what stands in the way. */
    public record Stays(CaseId caseId, Text why) {}
}
