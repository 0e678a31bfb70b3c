package banli.query.cube;

import banli.language.word.AsOf.Clock;
import banli.query.screen.figures.Tally;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** 一年的立方。 The spans of a register year's cases by both clocks, their facets and scores kept once each. */
final class YearCube {
    private final Dictionary<Tally> facets = new Dictionary<>();
    private final Dictionary<Shape.Score> scores = new Dictionary<>();
    private final List<int[]> counters = new ArrayList<>();
    private final Map<Clock, Columns> columns = new EnumMap<>(Clock.class);

    YearCube() {
        for (Clock clock : Clock.values()) {
            columns.put(clock, new Columns());
        }
    }

    /** Adds a span by a clock; its place. */
    int add(Clock clock, Span span) {
        int score = scores.of(span.score());
        if (score == counters.size()) {
            counters.add(Counters.of(span.score()));
        }
        return columns.get(clock).add(span.from(), span.until(), facets.of(span.facet()), score, counters.get(score));
    }

    /** Takes out the span at a place. */
    void clear(Clock clock, int place) {
        Columns from = columns.get(clock);
        from.clear(place, counters.get(from.score(place)));
    }

    /** The counters of all cases at the end of a day. */
    long[] total(Clock clock, int day) {
        return columns.get(clock).totals().at(day);
    }

    /**
     * The counters of each group at the end of a day, by the group's number.
     *
     * @param groupOf the number of each facet's group, -1 for one that doesn't count
     */
    long[][] groups(Clock clock, int day, int[] groupOf, int most) {
        int[] found = columns.get(clock).scan(day, groupOf, most, scores.size());
        long[][] sums = new long[most][Counters.SIZE];
        for (int at = 0; at < found.length; at++) {
            if (found[at] > 0) {
                add(sums[at / scores.size()], counters.get(at % scores.size()), found[at]);
            }
        }
        return sums;
    }

    /** How many cases at the end of a day meet a test that no figure knows: it is asked once for each score. */
    long anew(Clock clock, int day, Predicate<Shape.Score> test) {
        int[] found = columns.get(clock).scan(day, new int[facets.size()], 1, scores.size());
        long sum = 0;
        for (int score = 0; score < found.length; score++) {
            sum += found[score] > 0 && test.test(scores.get(score)) ? found[score] : 0;
        }
        return sum;
    }

    int facetsKnown() {
        return facets.size();
    }

    Tally facet(int number) {
        return facets.get(number);
    }

    private static void add(long[] to, int[] each, int times) {
        for (int one = 0; one < Counters.SIZE; one++) {
            to[one] += (long) times * each[one];
        }
    }
}
