package banli.language.query.board;

import banli.language.word.AsOf;
import banli.language.word.CaseId;
import banli.language.word.Text;
import banli.language.word.deadline.Light;
import banli.language.word.proposal.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * 一年逐日。 Every day of a year that the ledger tells of, none while it holds no case; each day says what is
 * other than the day before.
 *
 * @param cases the cases that stood on the board at any time of the year, by number
 */
public record YearByDay(long position, int year, AsOf.Clock clock, List<OfCase> cases, List<OfDay> days) {
    /** 一案。 A case as it is called. */
    public record OfCase(CaseId caseId, String number, String title) {}

    /**
     * 一天。 A day at its end.
     *
     * @param facts how many facts of cases are of this day
     * @param said some of them in words
     * @param moves the cases that stand elsewhere, or in another light, than the day before
     * @param counts the board's counts by their ids
     * @param figures the figures that are other than the day before, all on the first day
     */
    public record OfDay(
            LocalDate day,
            int facts,
            List<Said> said,
            List<Move> moves,
            Map<String, Long> counts,
            List<FigureThen> figures) {}

    /** 一句。 A fact of a case in words. */
    public record Said(CaseId caseId, String number, Text sentence) {}

    /** 一步。 Where a case, by its place in {@code cases}, stands now; no lane when it is off the board. */
    public record Move(int place, Phase lane, Light light) {}

    /** 当时的指标。 A figure's value; no denominator for a plain count. */
    public record FigureThen(String id, Text label, long numerator, Long denominator) {}
}
