package banli.desk.past;

import banli.desk.form.Filters;
import banli.desk.problem.Problem;
import banli.language.query.Query;
import banli.language.query.board.DifferenceOfDays;
import banli.language.query.board.LedgerSpan;
import banli.language.query.board.ReadDifference;
import banli.language.query.board.ReadLateRecording;
import banli.language.word.AsOf;
import banli.language.word.Text;
import java.time.LocalDate;

/**
 * 两日。 Two days as they stand in an address, and by which clock; or one day by both.
 *
 * @param clocks the clock that is named, else the one that tells something of the earlier day; null for one day by both
 */
public record TwoDays(LocalDate from, LocalDate to, Clocks clocks) {
    private static final Text ONE_DAY = new Text("一日两时用两种时间，不另选。", "One day is compared by both clocks; choose none.");

    /** Of {@code from}, {@code to} (today when missing) and {@code clock}, or of {@code on}; null when no day is given. */
    public static TwoDays of(Filters filters, LedgerSpan span) {
        LocalDate on = filters.day("on");
        if (on != null) {
            if (Clocks.named(filters) != null) {
                throw Problem.field("clock", ONE_DAY);
            }
            filters.done();
            return new TwoDays(on, on, null);
        }
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
        return both() ? "?on=" + from : "?from=" + from + "&to=" + to + "&clock=" + clocks.word();
    }

    /** Whether it is one day by both clocks. */
    public boolean both() {
        return clocks == null;
    }

    /** The clock of the earlier day, or of what was known of the one, as it stands in an address. */
    public String clockFrom() {
        return both() ? "recorded" : clocks.word();
    }

    /** The clock of the later day, or of what had happened by the one, as it stands in an address. */
    public String clockTo() {
        return both() ? "happened" : clocks.word();
    }

    /** What is asked of the ledger. */
    public Query<DifferenceOfDays> question() {
        return both() ? new ReadLateRecording(from) : new ReadDifference(clocks.clock(), from, to);
    }
}
