package banli.query.screen.figures;

import banli.language.query.figures.CountSupposed;
import banli.language.query.figures.FiguresSupposed;
import banli.language.query.policy.SupposedCase;
import banli.language.word.CaseId;
import banli.query.screen.OneMoment;
import banli.query.screen.ScreensPosition;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** 设想指标的答复。 Answers {@link CountSupposed}: the same figures of the same cases, with what is supposed in its place. */
@Component
class SupposedFiguresScreen {
    private final Tallies tallies;
    private final ScreensPosition position;

    SupposedFiguresScreen(Tallies tallies, ScreensPosition position) {
        this.tallies = tallies;
        this.position = position;
    }

    @QueryHandler
    @OneMoment
    FiguresSupposed on(CountSupposed asked) {
        Map<CaseId, SupposedCase> supposed =
                asked.cases().stream().collect(Collectors.toMap(SupposedCase::caseId, Function.identity()));
        List<Tally> was = tallies.of(asked.year());
        List<Tally> would = was.stream()
                .map(tally ->
                        supposed.containsKey(tally.caseId()) ? tally.supposing(supposed.get(tally.caseId())) : tally)
                .toList();
        return new FiguresSupposed(
                position.now(),
                asked.year(),
                Stream.of(Figure.values())
                        .map(figure -> line(
                                figure,
                                Tallies.Value.of(figure, was, tallies.today()),
                                Tallies.Value.of(figure, would, tallies.today())))
                        .toList());
    }

    private static FiguresSupposed.Line line(Figure figure, Tallies.Value was, Tallies.Value would) {
        return new FiguresSupposed.Line(
                figure.name(),
                figure.unit().name(),
                figure.label(),
                figure.formula(),
                was.numerator(),
                was.denominator(),
                would.numerator(),
                would.denominator());
    }
}
