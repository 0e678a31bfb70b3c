package banli.query.screen.figures;

import banli.language.query.figures.FigureCases;
import banli.language.query.figures.FigureRow;
import banli.language.query.figures.ListFigureCases;
import banli.language.word.Text;
import banli.query.screen.NotFound;
import banli.query.screen.OneMoment;
import banli.query.screen.ScreensPosition;
import banli.query.screen.Sight;
import banli.query.screen.directory.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** 指标所计的答复。 Answers {@link ListFigureCases} from the same tallies, by the same tests, as the numbers. */
@Component
class FigureCasesScreen {
    private final Tallies tallies;
    private final Labels labels;
    private final Leaders leaders;
    private final Names names;
    private final ScreensPosition position;

    FigureCasesScreen(Tallies tallies, Labels labels, Leaders leaders, Names names, ScreensPosition position) {
        this.tallies = tallies;
        this.labels = labels;
        this.leaders = leaders;
        this.names = names;
        this.position = position;
    }

    @QueryHandler
    @OneMoment
    FigureCases on(ListFigureCases asked) {
        Figure figure = named(asked.figure());
        Split split = asked.group() == null ? null : Split.of(asked.by()).orElse(null);
        List<Tally> of = cases(asked, split);
        LocalDate today = tallies.today();
        List<Counted> counted = switch (asked.part()) {
            case "denominator" -> figure.denominator(of, today).toList();
            case "missed" -> figure.missed(of, today).toList();
            case null, default -> figure.numerator(of, today).toList();
        };
        Judging judging = Judging.of(figure);
        Names.Found known =
                names.of(counted.stream().flatMap(FigureCasesScreen::ids).collect(Collectors.toSet()));
        return new FigureCases(
                position.now(),
                figure.name(),
                figure.label(),
                figure.formula(),
                asked.year(),
                asked.part(),
                figure.unit().name(),
                judging.heads(),
                labels.narrowed(asked.of(), split, asked.group()),
                counted.size(),
                counted.stream().map(one -> row(one, judging, known)).toList());
    }

    private List<Tally> cases(ListFigureCases asked, Split split) {
        CountedCases all = tallies.cases(asked.year(), asked.of());
        if (split != Split.LEADER) {
            return all.group(split, asked.group());
        }
        Map<String, String> led = leaders.bySection();
        return all.group(null, null).stream()
                .filter(tally ->
                        led.getOrDefault(Split.SECTION.group(tally), Split.NONE).equals(asked.group()))
                .toList();
    }

    private static Figure named(String id) {
        return Figure.named(id).orElseThrow(() -> NotFound.of(new Text("没有指标" + id, "There is no figure " + id)));
    }

    private static Stream<String> ids(Counted counted) {
        return Stream.of(counted.of().section(), proposer(counted)).filter(Objects::nonNull);
    }

    private static String proposer(Counted counted) {
        return counted.form() == null ? null : counted.form().proposer();
    }

    private static FigureRow row(Counted counted, Judging judging, Names.Found names) {
        boolean hidden = Sight.now().hides(counted.of().caseId().value());
        Tally it = counted.of();
        return new FigureRow(
                it.caseId(),
                it.number(),
                it.title(),
                it.kind(),
                it.role(),
                it.subject(),
                it.section(),
                names.unit(it.section()),
                counted.item() == null ? null : counted.item().item(),
                proposer(counted),
                names.proposer(proposer(counted)),
                counted.form() == null ? it.madeUp() : counted.form().madeUp(),
                hidden ? judging.nothing() : judging.of(counted),
                hidden ? null : judging.at(counted));
    }
}
