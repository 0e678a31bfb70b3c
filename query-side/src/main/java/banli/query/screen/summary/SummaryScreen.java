package banli.query.screen.summary;

import banli.language.query.figures.ReadSummary;
import banli.language.query.figures.Summary;
import banli.language.query.figures.Summary.Part;
import banli.query.screen.OneMoment;
import banli.query.screen.ScreensPosition;
import banli.query.screen.figures.Figure;
import banli.query.screen.figures.Tallies;
import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** 年度总结的答复。 Answers {@link ReadSummary}. */
@Component
class SummaryScreen {
    private final Phrases phrases = Phrases.ofSectionOne();
    private final Tallies tallies;
    private final ScreensPosition position;

    SummaryScreen(Tallies tallies, ScreensPosition position) {
        this.tallies = tallies;
        this.position = position;
    }

    @QueryHandler
    @OneMoment
    Summary on(ReadSummary asked) {
        int before = asked.year() - 1;
        Long lastYear = tallies.value(Figure.CASES, before, tallies.of(before))
                .map(Tallies.Value::numerator)
                .orElse(null);
        Numbers year = new Numbers(tallies.of(asked.year()), tallies.today());
        List<Part> parts = new SectionOne(phrases, year, lastYear).parts();
        return new Summary(
                position.now(), asked.year(), parts.stream().map(Part::text).collect(Collectors.joining()), parts);
    }
}
