package banli.query.screen.figures;

import banli.language.query.FigureCases;
import banli.language.query.FigureRow;
import banli.language.query.FigureValue;
import banli.language.query.FiguresOfYear;
import banli.language.query.ListFigureCases;
import banli.language.query.ReadFigures;
import banli.language.word.CaseKind;
import banli.language.word.Text;
import banli.language.word.UnitRole;
import banli.query.screen.NotFound;
import banli.query.screen.OneMoment;
import banli.query.screen.ScreensPosition;
import banli.query.screen.directory.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** 指标的答复。 Answers {@link ReadFigures} and {@link ListFigureCases} from the same tallies by the same tests. */
@Component
class FiguresScreen {
    private final Tallies tallies;
    private final Names names;
    private final ScreensPosition position;

    FiguresScreen(Tallies tallies, Names names, ScreensPosition position) {
        this.tallies = tallies;
        this.names = names;
        this.position = position;
    }

    @QueryHandler
    @OneMoment
    FiguresOfYear on(ReadFigures asked) {
        List<Tally> now = tallies.of(asked.year());
        List<Tally> before = tallies.of(asked.year() - 1);
        Optional<Split> split = Split.of(asked.by());
        List<FigureValue> values = new ArrayList<>();
        for (Figure figure : Figure.values()) {
            if (split.isEmpty()) {
                values.add(value(figure, now, tallies.value(figure, asked.year() - 1, before), null, null));
            } else {
                grouped(now, split.get()).forEach((group, of) -> {
                    List<Tally> then = before.stream()
                            .filter(it -> split.get().group(it).equals(group))
                            .toList();
                    values.add(value(
                            figure,
                            of,
                            then.isEmpty() ? Optional.empty() : tallies.value(figure, asked.year() - 1, then),
                            group,
                            label(split.get(), group)));
                });
            }
        }
        return new FiguresOfYear(position.now(), asked.year(), asked.by(), values);
    }

    private static Figure named(String id) {
        return Stream.of(Figure.values())
                .filter(figure -> figure.name().equals(id))
                .findFirst()
                .orElseThrow(() -> NotFound.of(new Text("没有指标" + id, "There is no figure " + id)));
    }

    @QueryHandler
    @OneMoment
    FigureCases on(ListFigureCases asked) {
        Figure figure = named(asked.figure());
        Optional<Split> split = Split.of(asked.by());
        List<Tally> of = tallies.of(asked.year()).stream()
                .filter(it -> split.isEmpty()
                        || asked.group() == null
                        || split.get().group(it).equals(asked.group()))
                .toList();
        LocalDate today = tallies.today();
        Stream<Counted> counted =
                "denominator".equals(asked.part()) ? figure.denominator(of, today) : figure.numerator(of, today);
        List<FigureRow> rows = counted.map(FiguresScreen::row).toList();
        return new FigureCases(
                position.now(),
                figure.name(),
                asked.year(),
                asked.part(),
                figure.unit().name(),
                rows.size(),
                rows);
    }

    private FigureValue value(
            Figure figure, List<Tally> of, Optional<Tallies.Value> lastYear, String group, Text label) {
        LocalDate today = tallies.today();
        return new FigureValue(
                figure.name(),
                figure.unit().name(),
                figure.count(of, today),
                figure.rate() ? figure.of(of, today) : null,
                figure.label().zh(),
                figure.label().en(),
                figure.formula(),
                group,
                label,
                lastYear.map(Tallies.Value::numerator).orElse(null),
                figure.aside(of, today),
                lastYear.map(Tallies.Value::denominator).orElse(null));
    }

    private static Map<String, List<Tally>> grouped(List<Tally> tallies, Split split) {
        return tallies.stream().collect(Collectors.groupingBy(split::group, TreeMap::new, Collectors.toList()));
    }

    private Text label(Split split, String group) {
        return switch (split) {
            case KIND -> CaseKind.valueOf(group).label();
            case ROLE -> UnitRole.valueOf(group).label();
            case SUBJECT -> "-".equals(group) ? new Text("未分类", "not classified") : new Text(group, group);
            case SECTION ->
                "-".equals(group)
                        ? new Text("未交办", "not assigned")
                        : same(names.of(List.of(group)).unit(group));
            case HANDLER ->
                "-".equals(group)
                        ? new Text("未交办", "not assigned")
                        : same(names.of(List.of(group)).person(group));
        };
    }

    private static Text same(String name) {
        return new Text(name, name);
    }

    private static FigureRow row(Counted counted) {
        Tally it = counted.of();
        return new FigureRow(
                it.caseId(),
                it.number(),
                it.title(),
                it.kind(),
                it.role(),
                it.subject(),
                it.section(),
                counted.item() == null ? null : counted.item().item(),
                counted.form() == null ? null : counted.form().proposer(),
                counted.form() == null ? it.madeUp() : counted.form().madeUp());
    }
}
