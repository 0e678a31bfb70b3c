package banli.language.query.summary;

import banli.language.word.Actor;
import banli.language.word.summary.SummaryHead;
import banli.language.word.summary.SummaryState;
import java.time.LocalDate;

/**
 * 一稿总结。 An edition on record.
 *
 * @param fact number of the fact that submitted it; {@code decision} that which issued it, sent it back or took it back, null before
 * @param remark why it was sent back or withdrawn, null for neither
 */
public record SummaryPaper(
        int year,
        int edition,
        SummaryState state,
        SummaryHead head,
        String wording,
        String text,
        String sha256,
        Long asOf,
        Actor submittedBy,
        LocalDate submittedOn,
        long fact,
        Actor decidedBy,
        LocalDate decidedOn,
        Long decision,
        String remark,
        boolean despiteChanges,
        boolean madeUp) {
    /** 有了决定。 The same after the chief leader decided on it. */
    public SummaryPaper decided(SummaryState now, Actor by, LocalDate on, Long number, String why, boolean knowing) {
        return new SummaryPaper(
                year,
                edition,
                now,
                head,
                wording,
                text,
                sha256,
                asOf,
                submittedBy,
                submittedOn,
                fact,
                by,
                on,
                number,
                why,
                knowing,
                madeUp);
    }
}
