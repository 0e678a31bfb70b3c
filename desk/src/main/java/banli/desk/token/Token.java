package banli.desk.token;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * 一个令牌。 A token as its person sees it; what opens the door is not in it, and is kept nowhere.
 *
 * @param epoch of its person's sessions when it was made: a change that ends those ends it
 * @param lastDay the last day on which it opens anything
 * @param usedAt when it was used last, by the minute; null for never
 * @param usedFrom from which address, null for never
 * @param endedAt since when it opens nothing, though its day has not come; null while it does
 */
public record Token(
        String id,
        String person,
        String name,
        Set<TokenScope> scopes,
        long epoch,
        Instant madeAt,
        LocalDate lastDay,
        Instant usedAt,
        String usedFrom,
        Instant endedAt) {
    /** 是否仍可用。 Whether it may still open something on that day. */
    public boolean standsOn(LocalDate day) {
        return endedAt == null && !day.isAfter(lastDay);
    }
}
