package banli.query.screen.figures;

import banli.language.word.FigureSource;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * 一年的案件。 The cases of a year within a scope, and what is known of a year that the ledger has no cases of.
 *
 * @param onLedger whether the ledger has any case of the year, also outside the scope
 * @param whole whether the scope is all cases
 */
record CountedYear(Tallies tallies, int year, boolean onLedger, boolean whole, List<Tally> cases) {
    /** The value of a figure for all the cases, or for the group of a split. */
    Found value(Figure figure, Split split, String group) {
        if (onLedger) {
            return new Found(
                    Optional.of(Tallies.Value.of(figure, group(split, group), tallies.today())), FigureSource.COUNTED);
        }
        Optional<Tallies.Value> total = tallies.value(figure, year, List.of());
        if (total.isEmpty()) {
            return new Found(total, FigureSource.NONE);
        }
        return whole && split == null
                ? new Found(total, FigureSource.ENTERED)
                : new Found(Optional.empty(), FigureSource.TOTAL_ONLY);
    }

    /** The cases of a group; all without a split. */
    List<Tally> group(Split split, String group) {
        return split == null
                ? cases
                : cases.stream()
                        .filter(tally -> split.group(tally).equals(group))
                        .toList();
    }

    /** How many cases each group has, by group. */
    TreeMap<String, Long> groups(Split split) {
        return Figure.CASES
                .numerator(cases, tallies.today())
                .collect(Collectors.groupingBy(
                        counted -> split.group(counted.of()), TreeMap::new, Collectors.counting()));
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
