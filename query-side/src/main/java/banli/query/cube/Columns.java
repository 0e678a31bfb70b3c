package banli.query.cube;

import java.util.Arrays;

/** 列。 The spans of a year's cases by one clock, column by column, and the day totals they come to. Spans taken out leave a hole. */
final class Columns {
    private static final int FIRST_SIZE = 64;

    /** From and until, 16 bits each; a hole is never. */
    private int[] when = new int[FIRST_SIZE];

    private int[] facets = new int[FIRST_SIZE];
    private int[] scores = new int[FIRST_SIZE];
    private int size;
    private final DayTotals totals = new DayTotals();

    /** Adds a span; its place. */
    int add(int from, int until, int facet, int score, int[] counters) {
        if (size == when.length) {
            int more = size + size / 2;
            when = Arrays.copyOf(when, more);
            facets = Arrays.copyOf(facets, more);
            scores = Arrays.copyOf(scores, more);
        }
        when[size] = from << 16 | until;
        facets[size] = facet;
        scores[size] = score;
        count(size, counters, 1);
        return size++;
    }

    /** Takes out the span at a place. */
    void clear(int place, int[] counters) {
        count(place, counters, -1);
        when[place] = 0;
    }

    int score(int place) {
        return scores[place];
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
        for (int at = 0; at < size; at++) {
            int span = when[at];
            if (span >>> 16 <= day && day < (span & 0xffff)) {
                int group = groupOf[facets[at]];
                if (group >= 0) {
                    found[group * scoresKnown + scores[at]]++;
                }
            }
        }
        return found;
    }

    private void count(int place, int[] counters, int sign) {
        totals.add(when[place] >>> 16, counters, sign);
        int until = when[place] & 0xffff;
        if (until < Day.NEVER) {
            totals.add(until, counters, -sign);
        }
    }
}
