package banli.query.screen.flow;

import banli.language.query.flow.FlowCases;
import banli.language.query.flow.FlowCases.Row;
import banli.language.query.flow.ListFlowCases;
import banli.query.screen.OncePerFact;
import banli.query.screen.OneMoment;
import banli.query.screen.ScreensPosition;
import banli.query.screen.directory.Names;
import banli.query.screen.figures.Labels;
import banli.query.screen.figures.Split;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** 一行案件的答复。 Answers {@link ListFlowCases} from the very passages that the number of the line counts. */
@Component
class FlowCasesScreen {
    private static final Comparator<Found> LONGEST_FIRST = Comparator.comparingLong(
                    (Found found) -> -found.passage().days())
            .thenComparing(found -> found.of().number())
            .thenComparing(found -> found.of().caseId().value());

    private final Flows flows;
    private final FlowScreen screen;
    private final FlowLabels lines;
    private final Labels labels;
    private final Names names;
    private final ScreensPosition position;

    FlowCasesScreen(
            Flows flows, FlowScreen screen, FlowLabels lines, Labels labels, Names names, ScreensPosition position) {
        this.flows = flows;
        this.screen = screen;
        this.lines = lines;
        this.labels = labels;
        this.names = names;
        this.position = position;
    }

    private record Found(CaseFlow of, Passage passage) {}

    @QueryHandler
    @OncePerFact
    @OneMoment
    FlowCases on(ListFlowCases asked) {
        Split split = asked.group() == null ? null : Split.of(asked.by()).orElse(null);
        Function<CaseFlow, String> group = split == null ? null : FlowScreen.group(split);
        Passages passages = screen.passages();
        List<Found> found = new ArrayList<>();
        for (CaseFlow it : flows.of(asked.year(), asked.of())) {
            Passage passage = passages.of(asked.table(), it).get(asked.key());
            if (passage != null
                    && (!asked.open() || passage.open())
                    && (group == null || asked.group().equals(group.apply(it)))) {
                found.add(new Found(it, passage));
            }
        }
        found.sort(LONGEST_FIRST);
        Names.Found sections = names.of(found.stream()
                .map(one -> one.of().section())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new FlowCases(
                position.now(),
                asked.year(),
                asked.table(),
                asked.key(),
                lines.of(asked.table(), List.of(asked.key())).get(asked.key()),
                asked.open(),
                labels.narrowed(asked.of(), split, asked.group()),
                found.size(),
                found.stream().map(one -> row(one, sections)).toList());
    }

    private static Row row(Found found, Names.Found names) {
        CaseFlow it = found.of();
        Passage passage = found.passage();
        boolean timed = passage.from() != null;
        return new Row(
                it.caseId(),
                it.number(),
                it.title(),
                it.kind(),
                it.role(),
                it.section(),
                names.unit(it.section()),
                passage.from(),
                passage.until(),
                timed ? passage.days() : null,
                timed ? passage.working() : null,
                passage.times(),
                it.madeUp());
    }
}
