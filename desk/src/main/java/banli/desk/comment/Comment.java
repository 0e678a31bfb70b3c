package banli.desk.comment;

import banli.language.word.CaseId;
import java.time.Instant;
import java.util.List;

/**
 * 一条留言。 What somebody said about a case.
 *
 * @param text null once it was taken back
 * @param told the ids of those whom it names, none once it was taken back
 */
public record Comment(String id, CaseId caseId, String writer, String text, Instant at, List<String> told) {
    /** Whether its writer took it back. */
    public boolean takenBack() {
        return text == null;
    }
}
