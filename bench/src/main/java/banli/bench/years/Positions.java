package banli.bench.years;

import banli.bench.years.PlausibleYears.Arrivals;
import banli.bench.years.PlausibleYears.Turn;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * 编号。 Which number each made-up fact has in the ledger. A place is a day and the how manieth fact of its case it is; within a
 * place the facts stand by the number of the case, so whoever goes through the cases in that order can count along.
 */
final class Positions {
    private final long firstDay;
    private final long[] starts;

    private Positions(long firstDay, long[] starts) {
        this.firstDay = firstDay;
        this.starts = starts;
    }

    /** Goes through all plans once. */
    static Positions of(PlausibleYears years) {
        long firstDay = years.first().toEpochDay();
        int places = (int) (years.until().toEpochDay() - firstDay + 1) * Plan.MOST_STEPS;
        Positions positions = new Positions(firstDay, new long[places + 1]);
        Arrivals arrivals = new Arrivals(years, 0);
        for (long number = 0; number < years.cases(); number++) {
            Plan plan = arrivals.next();
            for (int at = plan.told(years.until()) - 1; at >= 0; at--) {
                positions.starts[positions.place(plan.epochDay(at), at) + 1]++;
            }
        }
        Arrays.parallelPrefix(positions.starts, Long::sum);
        return positions;
    }

    long total() {
        return starts[starts.length - 1];
    }

    /** The number of the first fact of that day or after it. */
    long start(LocalDate day) {
        return starts[place(day.toEpochDay(), 0)];
    }

    /** The day on which a fact is recorded. */
    LocalDate day(long position) {
        int low = 0;
        int high = starts.length - 1;
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (starts[middle] <= position) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return LocalDate.ofEpochDay(firstDay + low / Plan.MOST_STEPS);
    }

    /** Counts along, from a case on before which no case has facts in the places that are asked for. */
    Counting counting() {
        return new Counting(starts.clone());
    }

    private int place(long epochDay, int at) {
        return (int) (epochDay - firstDay) * Plan.MOST_STEPS + at;
    }

    /** 数下去。 The numbers of the facts of one case after another. */
    final class Counting {
        private final long[] next;

        private Counting(long[] next) {
            this.next = next;
        }

        long position(Turn turn) {
            return next[place(turn.plan().epochDay(turn.at()), turn.at())]++;
        }
    }
}
