package banli.query.screen.figures;

import static banli.query.screen.figures.Split.ANSWERED;
import static banli.query.screen.figures.Split.NONE;
import static banli.query.screen.figures.Split.OUTCOME;
import static banli.query.screen.figures.Split.RECEIVED;
import static banli.query.screen.figures.Split.SECTION;
import static banli.query.screen.figures.Split.SUBJECT;

import banli.language.query.figures.FigureScope;
import banli.language.query.figures.ReadYearInParts;
import banli.language.query.figures.YearInParts;
import banli.language.query.figures.YearInParts.Choice;
import banli.language.query.figures.YearInParts.Line;
import banli.language.query.figures.YearInParts.Part;
import banli.language.word.Text;
import banli.language.word.proposal.UnitRole;
import banli.query.screen.OneMoment;
import banli.query.screen.ScreensPosition;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** 一年构成的答复。 Answers {@link ReadYearInParts}: every cell counts the cases that its filter lists. */
@Component
class YearInPartsScreen {
    private static final Comparator<String> ANSWERS_FIRST = Comparator.<String, Boolean>comparing(
                    outcome -> outcome.equals(NONE) || outcome.equals(UnitRole.ASSIST.name()))
            .thenComparing(Comparator.naturalOrder());
    private static final Text NOT_YET = new Text("尚未答复", "not answered yet");

    private final Years years;
    private final Labels labels;
    private final ScreensPosition position;

    YearInPartsScreen(Years years, Labels labels, ScreensPosition position) {
        this.years = years;
        this.labels = labels;
        this.position = position;
    }

    @QueryHandler
    @OneMoment
    YearInParts on(ReadYearInParts asked) {
        FigureScope of = asked.of() == null ? FigureScope.ALL : asked.of();
        CountedYear now = years.year(asked.year(), of);
        CountedYear before = years.year(asked.year() - 1, of);
        CountedYear whole = now.whole() ? now : years.year(asked.year(), FigureScope.ALL);
        return new YearInParts(
                position.now(),
                asked.year(),
                List.of(subjects(now, before, of), outcomes(now, of), months(now, of)),
                choices(whole, SECTION),
                choices(whole, SUBJECT));
    }

    private List<Choice> choices(CountedYear year, Split split) {
        List<Choice> choices = new ArrayList<>();
        labels.of(split, year.groups(split).keySet()).forEach((group, label) -> choices.add(new Choice(group, label)));
        return choices;
    }

    /** The subject with the most cases first. */
    private Part subjects(CountedYear now, CountedYear before, FigureScope of) {
        Map<String, Long> counts = now.groups(SUBJECT);
        Map<String, Long> earlier = before.groups(SUBJECT);
        Set<String> groups = new TreeSet<>(counts.keySet());
        groups.addAll(earlier.keySet());
        Map<String, Text> said = labels.of(SUBJECT, groups);
        List<Line> lines = new ArrayList<>();
        for (String group : groups) {
            CellOf cells = new CellOf(of);
            cells.add(counts.getOrDefault(group, 0L), now.year(), SUBJECT, group);
            if (before.onLedger()) {
                cells.add(earlier.getOrDefault(group, 0L), before.year(), SUBJECT, group);
            }
            lines.add(new Line(group, said.get(group), cells.all()));
        }
        lines.sort((one, other) -> Long.compare(
                other.cells().getFirst().value(), one.cells().getFirst().value()));
        List<Text> columns = new ArrayList<>(List.of(year(now.year())));
        if (before.onLedger()) {
            columns.add(year(before.year()));
        }
        return new Part("subjects", columns, lines);
    }

    private Part outcomes(CountedYear now, FigureScope of) {
        Map<String, Text> outcomes = new TreeMap<>(ANSWERS_FIRST);
        outcomes.putAll(labels.of(OUTCOME, now.groups(OUTCOME).keySet()));
        List<Line> lines = new ArrayList<>();
        labels.of(SECTION, now.groups(SECTION).keySet()).forEach((section, label) -> {
            FigureScope ofSection = new FigureScope(section, of.kind(), of.role(), of.subject());
            Map<String, Long> counts = now.within(ofSection).groups(OUTCOME);
            CellOf cells = new CellOf(ofSection);
            outcomes.keySet()
                    .forEach(outcome -> cells.add(counts.getOrDefault(outcome, 0L), now.year(), OUTCOME, outcome));
            lines.add(new Line(section, label, cells.all()));
        });
        return new Part("outcomes", List.copyOf(outcomes.values()), lines);
    }

    /** Every month from the first with anything to the last, then what is not answered yet. */
    private Part months(CountedYear now, FigureScope of) {
        TreeMap<String, Long> received = now.groups(RECEIVED);
        TreeMap<String, Long> answered = now.groups(ANSWERED);
        Long waiting = answered.remove(NONE);
        TreeSet<String> known = new TreeSet<>(received.keySet());
        known.addAll(answered.keySet());
        known.remove(NONE);
        List<Line> lines = new ArrayList<>();
        if (!known.isEmpty()) {
            YearMonth last = YearMonth.parse(known.last());
            for (YearMonth month = YearMonth.parse(known.first()); !month.isAfter(last); month = month.plusMonths(1)) {
                String group = month.toString();
                CellOf cells = new CellOf(of);
                cells.add(received.getOrDefault(group, 0L), now.year(), RECEIVED, group);
                cells.add(answered.getOrDefault(group, 0L), now.year(), ANSWERED, group);
                Text said = new Text(month.getYear() + "年" + month.getMonthValue() + "月", group);
                lines.add(new Line(group, said, cells.all()));
            }
        }
        if (waiting != null) {
            CellOf cells = new CellOf(of);
            cells.none();
            cells.add(waiting, now.year(), ANSWERED, NONE);
            lines.add(new Line(NONE, NOT_YET, cells.all()));
        }
        return new Part("months", List.of(new Text("收到", "received"), new Text("答复", "answered")), lines);
    }

    private static Text year(int year) {
        return new Text(year + "年", Integer.toString(year));
    }
}
