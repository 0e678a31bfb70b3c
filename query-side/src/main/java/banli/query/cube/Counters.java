package banli.query.cube;

import banli.query.screen.figures.Figure;
import banli.query.screen.figures.Tally;
import java.time.LocalDate;
import java.util.List;

/** 计数器。 What a case adds to each figure: one number for its numerator, one for what it is of, and two beside them. */
final class Counters {
    /** How many a case has. */
    static final int SIZE = 2 * Figure.values().length + 2;

    private static final Figure[] FIGURES = Figure.values();
    private static final int ASIDE = SIZE - 2;
    private static final int CASES = SIZE - 1;

    private Counters() {}

    /** By the same tests that count cases one by one. */
    static int[] of(Shape.Score score) {
        List<Tally> one = List.of(score.tally());
        LocalDate today = score.today();
        int[] counters = new int[SIZE];
        for (Figure figure : FIGURES) {
            counters[2 * figure.ordinal()] = (int) figure.count(one, today);
            counters[2 * figure.ordinal() + 1] = (int) figure.of(one, today);
        }
        Long waived = Figure.MEETING_RATE.aside(one, today);
        counters[ASIDE] = waived == null ? 0 : waived.intValue();
        counters[CASES] = 1;
        return counters;
    }

    static long numerator(long[] counters, Figure figure) {
        return counters[2 * figure.ordinal()];
    }

    static long denominator(long[] counters, Figure figure) {
        return counters[2 * figure.ordinal() + 1];
    }

    static Long aside(long[] counters, Figure figure) {
        return figure == Figure.MEETING_RATE ? (Long) counters[ASIDE] : null;
    }

    /** All cases of whatever stage. */
    static long cases(long[] counters) {
        return counters[CASES];
    }
}
