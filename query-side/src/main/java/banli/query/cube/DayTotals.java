package banli.query.cube;

import java.util.Arrays;

/** 逐日增减。 What each day adds to the counters of all cases, and the sums of 32 days: a day's total is a few dozen additions. */
final class DayTotals {
    private static final int BITS = 5;

    private int first = -1;
    private int[][] days = new int[0][];
    private long[][] blocks = new long[0][];

    /** Adds counters, {@code sign} times, from a day on. */
    void add(int day, int[] counters, int sign) {
        int at = room(day);
        if (days[at] == null) {
            days[at] = new int[Counters.SIZE];
        }
        int block = at >> BITS;
        if (blocks[block] == null) {
            blocks[block] = new long[Counters.SIZE];
        }
        for (int one = 0; one < Counters.SIZE; one++) {
            days[at][one] += sign * counters[one];
            blocks[block][one] += (long) sign * counters[one];
        }
    }

    /** The counters at the end of a day. */
    long[] at(int day) {
        long[] sum = new long[Counters.SIZE];
        int last = Math.min(day - first, days.length - 1);
        if (first < 0 || last < 0) {
            return sum;
        }
        int block = last + 1 >> BITS;
        for (int whole = 0; whole < block; whole++) {
            if (blocks[whole] != null) {
                for (int one = 0; one < Counters.SIZE; one++) {
                    sum[one] += blocks[whole][one];
                }
            }
        }
        for (int at = block << BITS; at <= last; at++) {
            if (days[at] != null) {
                for (int one = 0; one < Counters.SIZE; one++) {
                    sum[one] += days[at][one];
                }
            }
        }
        return sum;
    }

    /** The place of a day; days before the first move all others on by whole blocks. */
    private int room(int day) {
        if (first < 0) {
            first = day;
        }
        if (day < first) {
            int more = (first - day + (1 << BITS) - 1 >> BITS) << BITS;
            days = moved(days, more, new int[days.length + more][]);
            blocks = moved(blocks, more >> BITS, new long[blocks.length + (more >> BITS)][]);
            first -= more;
        }
        int at = day - first;
        if (at >= days.length) {
            int size = (Math.max(at + 1, days.length + days.length / 2) + (1 << BITS) - 1 >> BITS) << BITS;
            days = Arrays.copyOf(days, size);
            blocks = Arrays.copyOf(blocks, size >> BITS);
        }
        return at;
    }

    private static <T> T[] moved(T[] from, int by, T[] to) {
        System.arraycopy(from, 0, to, by, from.length);
        return to;
    }
}
