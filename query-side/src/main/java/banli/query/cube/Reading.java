package banli.query.cube;

import banli.language.word.AsOf.Clock;
import banli.query.screen.figures.Tally;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** 一次读取。 Reads a year at the end of a day by a clock, while nothing is changed. */
record Reading(Lock lock, YearCube year, Clock clock, int day) {
    /** The counters of all cases. */
    long[] total() {
        return whileNothingChanges(() -> year.total(clock, day));
    }

    /** The counters of the cases that are chosen, by group. */
    Map<String, long[]> groups(Predicate<Tally> chosen, Function<Tally, String> group) {
        return whileNothingChanges(() -> {
            Dictionary<String> groups = new Dictionary<>();
            int[] groupOf = new int[year.facetsKnown()];
            for (int facet = 0; facet < groupOf.length; facet++) {
                Tally of = year.facet(facet);
                groupOf[facet] = chosen.test(of) ? groups.of(group.apply(of)) : -1;
            }
            long[][] sums = year.groups(clock, day, groupOf, groups.size());
            Map<String, long[]> by = new TreeMap<>();
            for (int one = 0; one < sums.length; one++) {
                by.put(groups.get(one), sums[one]);
            }
            return by;
        });
    }

    private <T> T whileNothingChanges(Supplier<T> question) {
        lock.lock();
        try {
            return question.get();
        } finally {
            lock.unlock();
        }
    }
}
