package banli.query.cube;

import banli.query.days.CaseByDay.At;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * 时段。 From which day to before which a case had a shape.
 *
 * @param from as {@link Day} numbers it
 * @param until the first day it no longer had it, {@link Day#NEVER} when it still has
 */
record Span(int from, int until, banli.query.screen.figures.Tally facet, Shape.Score score) {
    /** Of what a case came to, fact by fact; days on which it is on no screen are left out. */
    static List<Span> of(List<At<Shape>> turns) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < turns.size()) {
            Shape shape = endOfDay(turns, at).value();
            int next = at + 1;
            while (next < turns.size()
                    && (sameDay(turns, at, next)
                            || Objects.equals(endOfDay(turns, next).value(), shape))) {
                next++;
            }
            if (shape != null) {
                add(
                        spans,
                        shape,
                        Day.of(turns.get(at).day()),
                        next == turns.size()
                                ? Day.NEVER
                                : Day.of(turns.get(next).day()));
            }
            at = next;
        }
        return spans;
    }

    private static boolean sameDay(List<At<Shape>> turns, int one, int other) {
        return turns.get(one).day().equals(turns.get(other).day());
    }

    private static At<Shape> endOfDay(List<At<Shape>> turns, int at) {
        int last = at;
        while (last + 1 < turns.size() && sameDay(turns, last + 1, at)) {
            last++;
        }
        return turns.get(last);
    }

    /** Being overdue begins as days go by, without a fact. */
    private static void add(List<Span> spans, Shape shape, int from, int until) {
        LocalDate overdueFrom = shape.overdueFrom();
        int late = overdueFrom == null ? Day.NEVER : Math.clamp(Day.of(overdueFrom), from, until);
        if (late > from) {
            spans.add(new Span(from, Math.min(late, until), shape.facet(), shape.score()));
        }
        if (late < until) {
            spans.add(new Span(late, until, shape.facet(), shape.score().late()));
        }
    }
}
