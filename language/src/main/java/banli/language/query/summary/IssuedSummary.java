package banli.language.query.summary;

import banli.language.word.summary.SummaryHead;
import java.time.LocalDate;

/** 已签发的总结。 As the public may read it: the text whole, its digest, the day that it was issued and the number of that fact. */
public record IssuedSummary(
        long position,
        int year,
        int edition,
        SummaryHead head,
        String text,
        String sha256,
        LocalDate issuedOn,
        long fact) {}
