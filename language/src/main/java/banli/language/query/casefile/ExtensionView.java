package banli.language.query.casefile;

import banli.language.word.Actor;
import java.time.LocalDate;

/**
 * 延期。 An extension asked for and how it ended.
 *
 * @param granted null while it waits, and when it fell away because the case was answered first
 * @param newDueOn the day it was moved to, null unless granted
 * @param answeredOn the day it was answered or fell away, null while it waits
 */
public record ExtensionView(
        int days,
        String reason,
        Actor askedBy,
        LocalDate askedOn,
        Boolean granted,
        String answer,
        LocalDate newDueOn,
        Actor answeredBy,
        LocalDate answeredOn) {
    /** 是否待批。 Whether it waits for an answer. */
    public boolean waits() {
        return answeredOn == null;
    }
}
