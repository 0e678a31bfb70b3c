package banli.query.screen.figures;

import banli.language.query.column.ReadPublicYear;
import banli.language.query.figures.FigureScope;
import banli.language.query.figures.FigureValue;
import banli.language.query.figures.FiguresOfYear;
import banli.language.query.figures.FiguresOfYears;
import banli.language.query.figures.ReadFigures;
import banli.language.query.figures.ReadYears;
import banli.language.word.Text;
import banli.query.screen.OncePerFact;
import banli.query.screen.OneMoment;
import banli.query.screen.ScreensPosition;
import banli.query.screen.column.ColumnScreen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** 指标的答复。 Answers {@link ReadFigures}, {@link ReadYears} and {@link ReadPublicYear} from the tallies. */
@Component
class FiguresScreen {
    private final Years years;
    private final Labels labels;
    private final Leaders leaders;
    private final ScreensPosition position;
    private final ColumnScreen column;

    FiguresScreen(Years years, Labels labels, Leaders leaders, ScreensPosition position, ColumnScreen column) {
        this.column = column;
        this.leaders = leaders;
        this.years = years;
        this.labels = labels;
        this.position = position;
    }

    @QueryHandler
    @OncePerFact
    @OneMoment
    FiguresOfYear on(ReadFigures asked) {
        Split split = Split.of(asked.by()).orElse(null);
        CountedYear now = year(asked.year(), asked.of(), split);
        CountedYear before = year(asked.year() - 1, asked.of(), split);
        List<FigureValue> values = new ArrayList<>();
        if (split == null) {
            for (Figure figure : Figure.values()) {
                values.add(value(figure, now, null, null, before, null));
            }
        } else {
            Set<String> groups = new TreeSet<>(now.groups(split).keySet());
            groups.addAll(before.groups(split).keySet());
            Map<String, Text> said = labels.of(split, groups);
            for (Figure figure : Figure.values()) {
                for (String group : groups) {
                    values.add(value(figure, now, split, group, before, said.get(group)));
                }
            }
        }
        return new FiguresOfYear(position.now(), asked.year(), asked.by(), values);
    }

    @QueryHandler
    @OncePerFact
    @OneMoment
    FiguresOfYear on(ReadPublicYear asked) {
        return column.has(asked.year()) ? on(new ReadFigures(asked.year(), null)) : null;
    }

    @QueryHandler
    @OncePerFact
    @OneMoment
    FiguresOfYears on(ReadYears asked) {
        int first = Math.max(asked.from(), asked.to() - ReadYears.MOST + 1);
        List<CountedYear> each = IntStream.rangeClosed(first, asked.to())
                .mapToObj(year -> years.year(year, asked.of()))
                .toList();
        return new FiguresOfYears(
                position.now(),
                each.stream().map(CountedYear::year).toList(),
                Stream.of(Figure.values()).map(figure -> line(figure, each)).toList());
    }

    private CountedYear year(int year, FigureScope of, Split split) {
        CountedYear found = years.year(year, of);
        return split == Split.LEADER ? leaders.in(found) : found;
    }

    private static FiguresOfYears.Line line(Figure figure, List<CountedYear> years) {
        List<FiguresOfYears.Value> values = new ArrayList<>();
        for (CountedYear year : years) {
            CountedYear.Found found = year.value(figure, null, null);
            values.add(new FiguresOfYears.Value(year.year(), found.numerator(), found.denominator(), found.from()));
        }
        return new FiguresOfYears.Line(
                figure.name(), figure.unit().name(), figure.label(), figure.formula(), figure.rate(), values);
    }

    private static FigureValue value(
            Figure figure, CountedYear now, Split split, String group, CountedYear before, Text label) {
        Tallies.Value value = now.counts().value(figure, split, group);
        CountedYear.Found lastYear = before.value(figure, split, group);
        return new FigureValue(
                figure.name(),
                figure.unit().name(),
                value.numerator(),
                value.denominator(),
                figure.label().zh(),
                figure.label().en(),
                figure.formula(),
                group,
                label,
                lastYear.numerator(),
                now.counts().aside(figure, split, group),
                lastYear.denominator(),
                lastYear.from());
    }
}
