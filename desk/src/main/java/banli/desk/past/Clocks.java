package banli.desk.past;

import banli.desk.ask.Past;
import banli.desk.form.Filters;
import banli.language.query.board.LedgerSpan;
import banli.language.word.AsOf;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * 按哪种时间。 The clock that days are read by.
 *
 * @param clock the one that is named, else the one that tells something of the day
 * @param usual whether none was named and nothing had been recorded by that day
 */
public record Clocks(AsOf.Clock clock, boolean usual) {
    private static final List<String> NAMES = List.of("recorded", "happened");

    /** The clock named in an address, null for none. */
    public static AsOf.Clock named(Filters filters) {
        String named = filters.oneOf(Past.CLOCK, NAMES);
        return named == null ? null : AsOf.Clock.valueOf(named.toUpperCase(Locale.ROOT));
    }

    /** That clock, or the usual one of a day. */
    public static Clocks of(AsOf.Clock named, LocalDate day, LedgerSpan span) {
        AsOf.Clock clock = named == null ? span.clockOf(day) : named;
        return new Clocks(clock, named == null && clock == AsOf.Clock.HAPPENED);
    }

    /** As it stands in an address. */
    public String word() {
        return clock.name().toLowerCase(Locale.ROOT);
    }

    /** The other one, as it stands in an address. */
    public String other() {
        return NAMES.get(clock == AsOf.Clock.RECORDED ? 1 : 0);
    }
}
