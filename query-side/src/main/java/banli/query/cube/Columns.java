package banli.query.cube;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 列。 The spans of a year's cases by one clock, and the day totals they come to. Spans that begin in the same weeks and last
 * alike (some weeks, longer, still) lie together, so a day is looked for in few of them. Spans taken out leave a hole.
 */
final class Columns {
    private static final int WEEKS_BITS = 5;
    private static final int SOME_WEEKS = 1 << WEEKS_BITS;
    private static final int PLACE_BITS = Integer.numberOfTrailingZeros(Stretch.MOST);

    private final List<Stretch> stretches = new ArrayList<>();
    private final Map<Integer, Integer> filling = new HashMap<>();
    private final DayTotals totals = new DayTotals();

    /** Adds a span; its place. */
    int add(int from, int until, int facet, int score, int[] counters) {
        count(from, until, counters, 1);
        int stretch = stretch(from, until);
        return stretch << PLACE_BITS | stretches.get(stretch).add(from, until, facet, score);
    }

    /** Takes out the span at a place. */
    void clear(int place, int[] counters) {
        Stretch of = of(place);
        int at = at(place);
        count(of.from(at), of.until(at), counters, -1);
        of.clear(at);
    }

    int score(int place) {
        return of(place).score(at(place));
    }

    DayTotals totals() {
        return totals;
    }

    /**
     * 扫描。 How many spans of each group and score hold on a day.
     *
     * @param groupOf the group of each facet, -1 for one that doesn't count
     * @return at {@code group * scoresKnown + score}
     */
    int[] scan(int day, int[] groupOf, int groups, int scoresKnown) {
        int[] found = new int[groups * scoresKnown];
        for (Stretch stretch : stretches) {
            stretch.scan(day, groupOf, scoresKnown, found);
        }
        return found;
    }

    /** The number of the stretch that a span goes to. */
    private int stretch(int from, int until) {
        int lasts = until == Day.NEVER ? 2 : until - from > SOME_WEEKS ? 1 : 0;
        int alike = (from >> WEEKS_BITS) * 3 + lasts;
        Integer open = filling.get(alike);
        if (open == null || stretches.get(open).full()) {
            open = stretches.size();
            stretches.add(new Stretch());
            filling.put(alike, open);
        }
        return open;
    }

    private Stretch of(int place) {
        return stretches.get(place >>> PLACE_BITS);
    }

    private static int at(int place) {
        return place & Stretch.MOST - 1;
    }

    private void count(int from, int until, int[] counters, int sign) {
        totals.add(from, counters, sign);
        if (until < Day.NEVER) {
            totals.add(until, counters, -sign);
        }
    }
}
