package banli.query.cube;

import banli.language.query.figures.FigureScope;
import banli.query.screen.figures.Counts;
import banli.query.screen.figures.Figure;
import banli.query.screen.figures.Split;
import banli.query.screen.figures.Tallies.Value;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** 由立方计数。 Counts a register year at the end of a day; a split is scanned once, however many figures are asked of it. */
final class CubeCounts implements Counts {
    private static final long[] NOTHING = new long[Counters.SIZE];
    private static final String ALL = "";

    private final Reading reading;
    private final FigureScope of;
    private final Map<Split, Map<String, long[]>> splits = new EnumMap<>(Split.class);
    private long[] total;

    CubeCounts(Reading reading, FigureScope of) {
        this.reading = reading;
        this.of = of == null ? FigureScope.ALL : of;
    }

    @Override
    public Value value(Figure figure, Split split, String group) {
        long[] counters = counters(split, group);
        return new Value(
                Counters.numerator(counters, figure),
                figure.rate() ? (Long) Counters.denominator(counters, figure) : null);
    }

    @Override
    public Long aside(Figure figure, Split split, String group) {
        return Counters.aside(counters(split, group), figure);
    }

    @Override
    public TreeMap<String, Long> groups(Split split) {
        TreeMap<String, Long> cases = new TreeMap<>();
        by(split).forEach((group, counters) -> {
            long count = Counters.numerator(counters, Figure.CASES);
            if (count > 0) {
                cases.put(group, count);
            }
        });
        return cases;
    }

    @Override
    public Counts within(FigureScope narrower) {
        return new CubeCounts(reading, narrower);
    }

    private long[] counters(Split split, String group) {
        return split == null ? total() : by(split).getOrDefault(group, NOTHING);
    }

    private long[] total() {
        if (total == null) {
            total = of.equals(FigureScope.ALL)
                    ? reading.total()
                    : reading.groups(facet -> Split.within(of, facet), _ -> ALL).getOrDefault(ALL, NOTHING);
        }
        return total;
    }

    private Map<String, long[]> by(Split split) {
        return splits.computeIfAbsent(split, asked -> reading.groups(facet -> Split.within(of, facet), asked::group));
    }
}
