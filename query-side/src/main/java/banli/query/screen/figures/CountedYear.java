package banli.query.screen.figures;

import banli.language.query.figures.FigureScope;
import banli.language.word.screens.FigureSource;
import java.util.Optional;
import java.util.TreeMap;

/**
 * 一年的案件。 The counts of a year within a scope, and what is known of a year that the ledger has no cases of.
 *
 * @param onLedger whether the ledger has any case of the year, also outside the scope
 * @param whole whether the scope is all cases
 */
record CountedYear(Tallies tallies, int year, boolean onLedger, boolean whole, Counts counts) {
    /** The value of a figure for all the cases, or for the group of a split. */
    Found value(Figure figure, Split split, String group) {
        if (onLedger) {
            return new Found(Optional.of(counts.value(figure, split, group)), FigureSource.COUNTED);
        }
        Optional<Tallies.Value> total = tallies.entered(figure, year);
        if (total.isEmpty()) {
            return new Found(total, FigureSource.NONE);
        }
        return whole && split == null
                ? new Found(total, FigureSource.ENTERED)
                : new Found(Optional.empty(), FigureSource.TOTAL_ONLY);
    }

    /** How many cases each group has, by group. */
    TreeMap<String, Long> groups(Split split) {
        return counts.groups(split);
    }

    /** The same year within a narrower scope. */
    CountedYear within(FigureScope narrower) {
        return new CountedYear(tallies, year, onLedger, false, counts.within(narrower));
    }

    /** 查到的数值。 A value with its source, or none and why. */
    record Found(Optional<Tallies.Value> value, FigureSource from) {
        Long numerator() {
            return value.map(Tallies.Value::numerator).orElse(null);
        }

        Long denominator() {
            return value.map(Tallies.Value::denominator).orElse(null);
        }
    }
}
