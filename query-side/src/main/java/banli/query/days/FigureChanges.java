package banli.query.days;

import banli.language.query.board.DifferenceOfDays.OfFigure;
import banli.language.query.board.ReadDifference;
import banli.query.screen.figures.Figure;
import banli.query.screen.figures.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** 指标的变化。 The figures of every register year that have another value at the end of another day. */
final class FigureChanges {
    private FigureChanges() {}

    static List<OfFigure> between(Courses.Held held, ReadDifference asked) {
        Map<Integer, List<Tally>> before = years(held, asked, asked.from());
        Map<Integer, List<Tally>> after = years(held, asked, asked.to());
        List<OfFigure> changed = new ArrayList<>();
        Set<Integer> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        all.forEach(year -> {
            for (Figure figure : Figure.values()) {
                OfFigure now = value(
                        year, figure, before.get(year), asked.from(), after.getOrDefault(year, List.of()), asked.to());
                if (!Objects.equals(now.numerator(), now.numeratorWas())
                        || !Objects.equals(now.denominator(), now.denominatorWas())) {
                    changed.add(now);
                }
            }
        });
        return changed;
    }

    private static OfFigure value(
            int year, Figure figure, List<Tally> were, LocalDate from, List<Tally> are, LocalDate to) {
        return new OfFigure(
                year,
                figure.name(),
                figure.label(),
                were == null ? null : (Long) figure.count(were, from),
                were == null || !figure.rate() ? null : (Long) figure.of(were, from),
                figure.count(are, to),
                figure.rate() ? figure.of(are, to) : null);
    }

    private static Map<Integer, List<Tally>> years(Courses.Held held, ReadDifference asked, LocalDate day) {
        return held.all().stream()
                .map(course -> course.by(asked.clock()))
                .map(turns -> Turn.standing(turns, day))
                .filter(Objects::nonNull)
                .map(Standing::tally)
                .collect(Collectors.groupingBy(Tally::year, TreeMap::new, Collectors.toList()));
    }
}
