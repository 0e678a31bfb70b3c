package banli.query.screen.flow;

import banli.language.query.figures.FigureScope;
import banli.language.query.figures.YearInParts.Choice;
import banli.language.query.flow.FlowOfYear;
import banli.language.query.flow.FlowOfYear.Group;
import banli.language.query.flow.FlowOfYear.Line;
import banli.language.query.flow.FlowOfYear.Table;
import banli.language.query.flow.FlowStep;
import banli.language.query.flow.FlowTable;
import banli.language.query.flow.ReadFlow;
import banli.language.word.Text;
import banli.query.screen.OncePerFact;
import banli.query.screen.OneMoment;
import banli.query.screen.ScreensPosition;
import banli.query.screen.Today;
import banli.query.screen.calendar.Calendars;
import banli.query.screen.figures.Labels;
import banli.query.screen.figures.Split;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** 流程分析的答复。 Answers {@link ReadFlow}. */
@Component
class FlowScreen {
    private static final String BY_YEAR = "year";
    private static final int YEARS = 5;
    private static final Comparator<Line> BY_TOTAL =
            Comparator.comparingLong((Line line) -> -line.calendar().total()).thenComparing(Line::key);
    private static final Comparator<Line> IN_ORDER =
            Comparator.<Line, FlowStep>comparing(line -> end(line, 0)).thenComparing(line -> end(line, 1));
    private static final Comparator<Line> BY_CASES =
            Comparator.comparingLong((Line line) -> -line.cases()).thenComparing(Line::key);

    private final Flows flows;
    private final FlowLabels names;
    private final Labels labels;
    private final Calendars calendars;
    private final ScreensPosition position;
    private final Today today;

    FlowScreen(
            Flows flows, FlowLabels names, Labels labels, Calendars calendars, ScreensPosition position, Today today) {
        this.flows = flows;
        this.names = names;
        this.labels = labels;
        this.calendars = calendars;
        this.position = position;
        this.today = today;
    }

    @QueryHandler
    @OncePerFact
    @OneMoment
    FlowOfYear on(ReadFlow asked) {
        Passages passages = passages();
        List<CaseFlow> whole = flows.of(asked.year(), FigureScope.ALL);
        List<CaseFlow> cases = within(asked.of(), whole);
        return new FlowOfYear(
                position.now(),
                asked.year(),
                asked.by(),
                today.date(),
                cases.size(),
                Stream.of(FlowTable.values())
                        .map(table -> new Table(table, lines(table, cases, passages)))
                        .toList(),
                BY_YEAR.equals(asked.by()) ? years(asked, passages) : groups(asked, cases, passages),
                choices(whole, Split.SECTION),
                choices(whole, Split.SUBJECT));
    }

    Passages passages() {
        return new Passages(calendars.inForce().working(), today.date());
    }

    /** The group of a case in a split. */
    static Function<CaseFlow, String> group(Split split) {
        return it -> Split.orNone(
                switch (split) {
                    case SECTION -> it.section();
                    case SUBJECT -> it.subject();
                    case HANDLER -> it.handler();
                    case ROLE -> it.role().name();
                    default -> it.kind().name();
                });
    }

    private static FlowStep end(Line line, int which) {
        return FlowStep.valueOf(line.key().split(Passages.BETWEEN)[which]);
    }

    private static List<CaseFlow> within(FigureScope of, List<CaseFlow> all) {
        return all.stream().filter(it -> Split.within(of, it)).toList();
    }

    private List<Line> lines(FlowTable table, List<CaseFlow> cases, Passages passages) {
        Lines lines = new Lines(table, cases, passages);
        List<String> keys = table == FlowTable.SPANS
                ? Passages.SPANS.stream().map(Passages.Span::key).toList()
                : lines.keys();
        Map<String, Text> said = names.of(table, keys);
        Stream<Line> all = keys.stream().map(key -> lines.line(key, said.get(key)));
        return switch (table) {
            case SPANS -> all.toList();
            case OFFICE, SECTION, PERSON, AWAITED -> all.sorted(BY_TOTAL).toList();
            case WAYS -> all.sorted(BY_CASES).toList();
            case EDGES -> all.sorted(IN_ORDER).toList();
            case DRAFTS -> all.sorted(Comparator.comparing(Line::key)).toList();
            case LOOPS, STEPS ->
                all.sorted(Comparator.comparing(line -> FlowStep.valueOf(line.key())))
                        .toList();
        };
    }

    private List<Group> groups(ReadFlow asked, List<CaseFlow> cases, Passages passages) {
        Split split = Split.of(asked.by()).orElse(null);
        if (split == null) {
            return List.of();
        }
        Map<String, List<CaseFlow>> by =
                cases.stream().collect(Collectors.groupingBy(group(split), TreeMap::new, Collectors.toList()));
        Map<String, Text> said = labels.of(split, by.keySet());
        List<Group> groups = new ArrayList<>();
        by.forEach((group, its) -> groups.add(
                new Group(group, said.get(group), asked.year(), its.size(), lines(FlowTable.SPANS, its, passages))));
        return groups;
    }

    private List<Group> years(ReadFlow asked, Passages passages) {
        return IntStream.rangeClosed(asked.year() - YEARS + 1, asked.year())
                .mapToObj(year -> {
                    List<CaseFlow> cases = flows.of(year, asked.of());
                    String said = Integer.toString(year);
                    return new Group(
                            null,
                            new Text(said + "年", said),
                            year,
                            cases.size(),
                            lines(FlowTable.SPANS, cases, passages));
                })
                .filter(group -> group.cases() > 0)
                .toList();
    }

    private List<Choice> choices(List<CaseFlow> cases, Split split) {
        List<Choice> choices = new ArrayList<>();
        labels.of(split, cases.stream().map(group(split)).collect(Collectors.toSet()))
                .forEach((group, label) -> choices.add(new Choice(group, label)));
        return choices;
    }
}
