package banli.language.query.register;

import java.time.LocalDate;
import java.util.List;

/**
 * 一次提交。 A letter that went into the referring office's system, or is still to go.
 *
 * @param submission which of the case, from 1; 0 for what has not gone yet
 * @param sentTo null for what has not gone yet, as is {@code submittedOn}
 * @param receiptNumber of the receipt, null until there is one, as is {@code receivedOn}
 * @param returnedBy number of the paper from above that handed its letter back for a new reply, null where none did, as is {@code returnedOn}
 */
public record SubmissionView(
        int submission,
        int round,
        String documentNumber,
        String sentTo,
        List<String> copies,
        LocalDate submittedOn,
        String receiptNumber,
        LocalDate receivedOn,
        String returnedBy,
        LocalDate returnedOn) {
    /** 待提交的。 A letter that has still to go. */
    public static SubmissionView toGo(int round, String documentNumber) {
        return new SubmissionView(0, round, documentNumber, null, List.of(), null, null, null, null, null);
    }
}
