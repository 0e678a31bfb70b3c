package banli.query.cube;

import java.util.Arrays;

/** 一段。 Spans that begin and last alike, column by column: a day outside all of them passes them over at once. */
final class Stretch {
    /** The most spans of one, so that a place fits into an int. */
    static final int MOST = 1 << 16;

    private static final int FIRST_SIZE = 16;

    /** From and until, 16 bits each; a hole is never. */
    private int[] when = new int[FIRST_SIZE];

    private int[] facets = new int[FIRST_SIZE];
    private int[] scores = new int[FIRST_SIZE];
    private int size;
    private int first = Day.NEVER;
    private int end;

    boolean full() {
        return size == MOST;
    }

    /** Adds a span; its place. */
    int add(int from, int until, int facet, int score) {
        if (size == when.length) {
            int more = Math.min(MOST, size + size / 2);
            when = Arrays.copyOf(when, more);
            facets = Arrays.copyOf(facets, more);
            scores = Arrays.copyOf(scores, more);
        }
        when[size] = from << 16 | until;
        facets[size] = facet;
        scores[size] = score;
        first = Math.min(first, from);
        end = Math.max(end, until);
        return size++;
    }

    /** Takes out the span at a place. */
    void clear(int place) {
        when[place] = 0;
    }

    int from(int place) {
        return when[place] >>> 16;
    }

    int until(int place) {
        return when[place] & 0xffff;
    }

    int score(int place) {
        return scores[place];
    }

    /**
     * 扫描。 Counts the spans of each group and score that hold on a day.
     *
     * @param groupOf the group of each facet, -1 for one that doesn't count
     * @param found added to at {@code group * scoresKnown + score}
     */
    void scan(int day, int[] groupOf, int scoresKnown, int[] found) {
        if (day < first || day >= end) {
            return;
        }
        for (int at = 0; at < size; at++) {
            int span = when[at];
            if (span >>> 16 <= day && day < (span & 0xffff)) {
                int group = groupOf[facets[at]];
                if (group >= 0) {
                    found[group * scoresKnown + scores[at]]++;
                }
            }
        }
    }
}
