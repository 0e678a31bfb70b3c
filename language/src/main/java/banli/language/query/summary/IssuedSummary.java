package banli.language.query.summary;

import banli.language.word.proposal.Redaction;
import banli.language.word.summary.SummaryHead;
import java.time.LocalDate;

/**
 * 已签发的总结。 As the public may read it.
 *
 * @param text as it was issued, less the names of those who are confidential, restricted or erased now
 * @param sha256 of the text as it was issued
 * @param fact the number of the fact by which it was
 */
public record IssuedSummary(
        long position,
        int year,
        int edition,
        SummaryHead head,
        String text,
        String sha256,
        LocalDate issuedOn,
        long fact) {
    /** 是否有遮盖。 Whether a name is covered in it. */
    public boolean covered() {
        return Redaction.isIn(text);
    }
}
