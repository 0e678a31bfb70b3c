package banli.desk.past;

import banli.desk.form.Filters;
import banli.language.query.board.LedgerSpan;
import banli.language.query.board.ReadDifference;
import banli.language.word.AsOf;
import java.time.LocalDate;

/**
 * 两日。 Two days as they stand in an address, and by which clock.
 *
 * @param clocks the clock that is named, else the one that tells something of the earlier day
 */
public record TwoDays(LocalDate from, LocalDate to, Clocks clocks) {
    /** Of {@code from}, {@code to} (today when missing) and {@code clock}; null when no day is given. */
    public static TwoDays of(Filters filters, LedgerSpan span) {
        LocalDate from = filters.day("from");
        LocalDate to = filters.day("to");
        AsOf.Clock clock = Clocks.named(filters);
        if (to != null) {
            filters.required("from", from);
        }
        filters.done();
        return from == null ? null : new TwoDays(from, to == null ? span.today() : to, Clocks.of(clock, from, span));
    }

    /** The same days as parameters of an address. */
    public String filters() {
        return "?from=" + from + "&to=" + to + "&clock=" + clocks.word();
    }

    /** What is asked of the ledger. */
    public ReadDifference question() {
        return new ReadDifference(clocks.clock(), from, to);
    }
}
