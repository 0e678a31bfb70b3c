package banli.language.query.list;

import banli.language.query.register.SubmissionView;
import banli.language.word.CaseId;
import java.time.LocalDate;
import java.util.List;

/** 发件清单。 One page of letters; {@code total} counts all in that state. */
public record Outbox(long position, long total, List<Sent> letters) {
    /** 一件。 A letter of a case and where it is; {@code since} is when it was issued, submitted, or receipted. */
    public record Sent(
            CaseId caseId,
            String number,
            String title,
            String section,
            String sectionName,
            LocalDate since,
            SubmissionView submission) {}
}
