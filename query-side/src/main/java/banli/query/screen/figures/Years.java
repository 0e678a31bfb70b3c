package banli.query.screen.figures;

import banli.language.query.figures.FigureScope;
import banli.query.screen.Standpoint;
import java.util.List;
import org.springframework.stereotype.Component;

/** 各年的计数。 The counts of register years: of now from the tallies; of a past day, from the days kept where nothing is hidden. */
@Component
class Years {
    private final Tallies tallies;
    private final CountsOfDay days;

    Years(Tallies tallies, CountsOfDay days) {
        this.tallies = tallies;
        this.days = days;
    }

    /** The year within a scope. */
    CountedYear year(int year, FigureScope of) {
        boolean whole = of == null || of.equals(FigureScope.ALL);
        if (Standpoint.CURRENT.isBound() && Standpoint.CURRENT.get().countedByDay()) {
            Standpoint at = Standpoint.CURRENT.get();
            return new CountedYear(tallies, year, days.years(at).contains(year), whole, days.counts(at, year, of));
        }
        List<Tally> all = tallies.of(year);
        Counts counts = new CountedCases(all, tallies.today());
        return new CountedYear(tallies, year, !all.isEmpty(), whole, whole ? counts : counts.within(of));
    }
}
