package banli.desk.inbound;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 一件来件。 A package that came.
 *
 * @param begunOn the day on which what it brings was first recorded, null while nothing is
 * @param decidedBy who accepted or refused it, null while nobody did, as is {@code decidedAt}
 * @param caseId of the case that it was recorded in, null for none
 * @param reason why it was refused, null where it was not
 */
public record Arrival(
        String id,
        String sha256,
        Head head,
        ArrivalState state,
        Instant cameAt,
        String cameBy,
        LocalDate begunOn,
        Instant decidedAt,
        String decidedBy,
        String caseId,
        String reason) {
    /**
     * 所称。 What it says of itself.
     *
     * @param name of the file as it came, null where it had none
     * @param id at its sender, null where it has none, as is {@code sender}
     * @param number of the case, as its sender writes it
     * @param vouched whether it is signed by the key that the office configured
     * @param size in bytes
     */
    public record Head(
            String name,
            String id,
            String sender,
            ArrivalKind kind,
            String number,
            String title,
            boolean vouched,
            int size) {}

    /** 是否待收。 Whether it waits for somebody. */
    public boolean waits() {
        return state == ArrivalState.NEW;
    }
}
