package banli.query.days;

import banli.language.query.board.DifferenceOfDays.OfFigure;
import banli.language.query.figures.FigureScope;
import banli.query.screen.Standpoint;
import banli.query.screen.figures.Counts;
import banli.query.screen.figures.CountsOfDay;
import banli.query.screen.figures.Figure;
import banli.query.screen.figures.Tallies.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** 指标的变化。 The figures of every register year that have another value at the end of another day. */
final class FigureChanges {
    private FigureChanges() {}

    static List<OfFigure> between(CountsOfDay days, Standpoint before, Standpoint after) {
        Set<Integer> had = days.years(before);
        Set<Integer> all = new TreeSet<>(had);
        all.addAll(days.years(after));
        List<OfFigure> changed = new ArrayList<>();
        for (int year : all) {
            Counts were = had.contains(year) ? days.counts(before, year, FigureScope.ALL) : null;
            Counts are = days.counts(after, year, FigureScope.ALL);
            for (Figure figure : Figure.values()) {
                add(
                        year,
                        figure,
                        were != null ? were.value(figure, null, null) : null,
                        are.value(figure, null, null),
                        changed);
            }
        }
        return changed;
    }

    private static void add(int year, Figure figure, Value was, Value now, List<OfFigure> to) {
        if (!now.equals(was)) {
            to.add(new OfFigure(
                    year,
                    figure.name(),
                    figure.label(),
                    was == null ? null : (Long) was.numerator(),
                    was == null ? null : was.denominator(),
                    now.numerator(),
                    now.denominator()));
        }
    }
}
