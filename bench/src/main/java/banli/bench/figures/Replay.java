package banli.bench.figures;

import banli.language.word.AsOf.Clock;
import banli.query.screen.figures.Figure;
import banli.query.screen.figures.Split;
import banli.query.screen.figures.Tallies.Value;
import banli.query.screen.figures.Tally;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * 重放。 What each question comes to when the facts of every case are folded up to its day and the tallies of that day counted
 * one by one. All questions are answered in one pass; nothing of the cube is used.
 */
final class Replay {
    private final List<Asked> asked;
    private final Map<Integer, List<Integer>> ofYear = new HashMap<>();
    private final AtomicLongArray numerators;
    private final AtomicLongArray denominators;

    Replay(List<Asked> asked) {
        this.asked = asked;
        this.numerators = new AtomicLongArray(asked.size());
        this.denominators = new AtomicLongArray(asked.size());
        for (int at = 0; at < asked.size(); at++) {
            ofYear.computeIfAbsent(asked.get(at).year(), _ -> new ArrayList<>()).add(at);
        }
    }

    /** A case of a register year as told by both clocks; any number of threads may read at once. */
    void read(int year, Map<Clock, Told> told) {
        for (int at : ofYear.getOrDefault(year, List.of())) {
            Asked one = asked.get(at);
            Tally then = told.get(one.clock()).at(one.day());
            if (then != null && Split.within(one.of(), then) && inGroup(one, then)) {
                numerators.addAndGet(at, one.figure().count(List.of(then), one.day()));
                denominators.addAndGet(at, one.figure().of(List.of(then), one.day()));
            }
        }
    }

    /** What a question came to. */
    Value value(int at) {
        Figure figure = asked.get(at).figure();
        return new Value(numerators.get(at), figure.rate() ? (Long) denominators.get(at) : null);
    }

    private static boolean inGroup(Asked one, Tally then) {
        return one.split() == null || one.split().group(then).equals(one.group());
    }
}
