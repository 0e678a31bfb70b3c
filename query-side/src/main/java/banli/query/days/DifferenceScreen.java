package banli.query.days;

import banli.language.query.board.DifferenceOfDays;
import banli.language.query.board.DifferenceOfDays.OfCase;
import banli.language.query.board.ReadDifference;
import banli.language.query.board.ReadLateRecording;
import banli.language.query.trail.TrailEntry;
import banli.language.word.AsOf;
import banli.language.word.CaseId;
import banli.language.word.FieldError;
import banli.language.word.Refused;
import banli.language.word.Text;
import banli.query.feed.Entry;
import banli.query.past.Moment;
import banli.query.past.Pasts;
import banli.query.screen.ScreensPosition;
import banli.query.screen.Today;
import banli.query.screen.casefile.CasesOnFile;
import banli.query.screen.directory.Names;
import banli.query.screen.figures.CountsOfDay;
import banli.query.screen.trail.TrailLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** 两日对比的答复。 Answers {@link ReadDifference} from how each case stood at the end of both days, and {@link ReadLateRecording} of one day by both clocks. */
@Component
class DifferenceScreen {
    private final Passing passing;
    private final CasesOnFile cases;
    private final CountsOfDay figures;
    private final ScreensPosition position;
    private final Today today;
    private final Pasts pasts;
    private final TrailLines trail;
    private final Names names;

    DifferenceScreen(
            Passing passing,
            CasesOnFile cases,
            CountsOfDay figures,
            ScreensPosition position,
            Today today,
            Pasts pasts,
            TrailLines trail,
            Names names) {
        this.passing = passing;
        this.cases = cases;
        this.figures = figures;
        this.position = position;
        this.today = today;
        this.pasts = pasts;
        this.trail = trail;
        this.names = names;
    }

    @QueryHandler
    DifferenceOfDays on(ReadDifference asked) {
        if (asked.to().isBefore(asked.from())) {
            throw backwards(asked);
        }
        Moment from = pasts.moment(new AsOf(asked.clock(), null, asked.from(), null));
        Moment to = pasts.moment(new AsOf(asked.clock(), null, asked.to(), null));
        List<CaseChanges> changed = changed(
                passing.touched(from, to),
                facts -> CaseChanges.between(standing(facts).by(from.clock()), from.today(), to.today()));
        return told(asked.clock(), from, to, changed);
    }

    @QueryHandler
    DifferenceOfDays on(ReadLateRecording asked) {
        Moment known = pasts.moment(new AsOf(AsOf.Clock.RECORDED, null, asked.day(), null));
        Moment happened = pasts.moment(new AsOf(AsOf.Clock.HAPPENED, null, asked.day(), null));
        List<CaseChanges> changed = changed(
                passing.recordedLater(known),
                facts -> CaseChanges.byBothClocks(
                        standing(facts), LaterFacts.of(facts, known.position(), asked.day()), asked.day()));
        return told(null, known, happened, changed);
    }

    private DifferenceOfDays told(AsOf.Clock clock, Moment from, Moment to, List<CaseChanges> changed) {
        Set<Long> causes = changed.stream()
                .flatMap(changes -> changes.all().stream())
                .map(CaseChanges.Found::cause)
                .collect(Collectors.toSet());
        Map<Long, TrailEntry> lines = trail.at(causes);
        List<OfCase> told = new ArrayList<>();
        for (CaseChanges changes : changed) {
            Standing now = changes.now();
            told.add(new OfCase(
                    now.caseId(),
                    now.number(),
                    now.title(),
                    changes.all().stream()
                            .map(found -> found.told(lines.get(found.cause())))
                            .toList()));
        }
        return new DifferenceOfDays(
                position.now(),
                clock,
                from.today(),
                to.today(),
                told,
                FigureChanges.between(figures, from.standpoint(true), to.standpoint(true)),
                names.of(TrailLines.behind(lines.values().toArray(TrailEntry[]::new)))
                        .known());
    }

    private CaseByDay<Standing> standing(List<Entry> facts) {
        return CaseByDay.of(facts, today.zone(), Standing::orNone);
    }

    private List<CaseChanges> changed(List<CaseId> among, Function<List<Entry>, CaseChanges> compared) {
        List<CaseChanges> changed = new ArrayList<>();
        cases.recorded(among, (_, facts) -> {
            CaseChanges changes = compared.apply(facts);
            if (!changes.all().isEmpty()) {
                changed.add(changes);
            }
        });
        changed.sort(Comparator.comparing((CaseChanges changes) -> changes.now().number())
                .thenComparing(changes -> changes.now().caseId().value()));
        return changed;
    }

    private static QueryExecutionException backwards(ReadDifference asked) {
        FieldError wrong = new FieldError(
                "to",
                new Text(
                        "止日 " + asked.to() + " 早于起日 " + asked.from() + "。",
                        "The later day, " + asked.to() + ", is before the earlier one, " + asked.from() + "."));
        return new QueryExecutionException(
                "backwards", null, new Refused(Refused.Code.FIELD, List.of(), List.of(wrong)));
    }
}
