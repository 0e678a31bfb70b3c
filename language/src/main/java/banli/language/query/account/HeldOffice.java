package banli.language.query.account;

import banli.language.word.Office;
import java.time.LocalDate;

/**
 * 所任职务。 An office, the unit it is held in, and, when it is another person's (代理), whose and until which day.
 *
 * @param onBehalfOf id of the person acted for, null in person
 * @param onBehalfOfName their name, null in person
 * @param until the last day of the delegation, null in person
 */
public record HeldOffice(
        Office office, String unit, String unitName, String onBehalfOf, String onBehalfOfName, LocalDate until) {
    /** 本人的职务，或期限不详的代理。 An office held in person, or for another whose name and last day are not told. */
    public HeldOffice(Office office, String unit, String unitName, String onBehalfOf) {
        this(office, unit, unitName, onBehalfOf, null, null);
    }

    /** 是否已过代理期限。 Whether it is another's and the delegation has ended before that day. */
    public boolean endedBefore(LocalDate day) {
        return until != null && until.isBefore(day);
    }
}
