package banli.desk.past;

import banli.desk.problem.Problem;
import banli.language.query.board.LedgerSpan;
import banli.language.word.AsOf;
import banli.language.word.Text;
import java.time.LocalDate;

/** 年份。 A calendar year as it stands in an address. */
public final class Years {
    private Years() {}

    /** A year of four digits, from 1900 to 2999. */
    public static int number(String named) {
        if (!named.matches("(19|2\\d)\\d\\d")) {
            throw Problem.field(
                    "year", new Text("应为四位数的年份，如 2021。", "This must be a year of four digits, such as 2021."));
        }
        return Integer.parseInt(named);
    }

    /** The clock that is named, else the one that tells something of the year. */
    public static Clocks clocks(AsOf.Clock named, int year, LedgerSpan span) {
        LocalDate last = LocalDate.of(year, 12, 31);
        return Clocks.of(named, last.isAfter(span.today()) ? span.today() : last, span);
    }
}
