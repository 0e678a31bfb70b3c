package banli.query.screen.figures;

import banli.language.query.FigureValue;
import banli.language.query.FiguresOfYear;
import banli.language.query.FiguresOfYears;
import banli.language.query.ReadFigures;
import banli.language.query.ReadYears;
import banli.language.word.Text;
import banli.query.screen.OneMoment;
import banli.query.screen.ScreensPosition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** 指标的答复。 Answers {@link ReadFigures} and {@link ReadYears} from the tallies. */
@Component
class FiguresScreen {
    private final Tallies tallies;
    private final Labels labels;
    private final ScreensPosition position;

    FiguresScreen(Tallies tallies, Labels labels, ScreensPosition position) {
        this.tallies = tallies;
        this.labels = labels;
        this.position = position;
    }

    @QueryHandler
    @OneMoment
    FiguresOfYear on(ReadFigures asked) {
        CountedYear now = tallies.year(asked.year(), asked.of());
        CountedYear before = tallies.year(asked.year() - 1, asked.of());
        Split split = Split.of(asked.by()).orElse(null);
        List<FigureValue> values = new ArrayList<>();
        if (split == null) {
            for (Figure figure : Figure.values()) {
                values.add(value(figure, now.cases(), before.value(figure, null, null), null, null));
            }
        } else {
            Set<String> groups = new TreeSet<>(now.groups(split).keySet());
            groups.addAll(before.groups(split).keySet());
            Map<String, Text> said = labels.of(split, groups);
            for (Figure figure : Figure.values()) {
                for (String group : groups) {
                    values.add(value(
                            figure,
                            now.group(split, group),
                            before.value(figure, split, group),
                            group,
                            said.get(group)));
                }
            }
        }
        return new FiguresOfYear(position.now(), asked.year(), asked.by(), values);
    }

    @QueryHandler
    @OneMoment
    FiguresOfYears on(ReadYears asked) {
        int first = Math.max(asked.from(), asked.to() - ReadYears.MOST + 1);
        List<CountedYear> years = IntStream.rangeClosed(first, asked.to())
                .mapToObj(year -> tallies.year(year, asked.of()))
                .toList();
        return new FiguresOfYears(
                position.now(),
                years.stream().map(CountedYear::year).toList(),
                Stream.of(Figure.values()).map(figure -> line(figure, years)).toList());
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

    private FigureValue value(Figure figure, List<Tally> of, CountedYear.Found lastYear, String group, Text label) {
        LocalDate today = tallies.today();
        Tallies.Value value = Tallies.Value.of(figure, of, today);
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
                figure.aside(of, today),
                lastYear.denominator(),
                lastYear.from());
    }
}
