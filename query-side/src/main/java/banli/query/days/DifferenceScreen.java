package banli.query.days;

import banli.language.query.board.DifferenceOfDays;
import banli.language.query.board.DifferenceOfDays.OfCase;
import banli.language.query.board.ReadDifference;
import banli.language.query.trail.TrailEntry;
import banli.language.word.AsOf;
import banli.language.word.FieldError;
import banli.language.word.Refused;
import banli.language.word.Text;
import banli.query.past.Moments;
import banli.query.screen.directory.Names;
import banli.query.screen.trail.TrailLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** 两日之差的答复。 Answers {@link ReadDifference} from how each case stood at the end of both days. */
@Component
class DifferenceScreen {
    private final Courses courses;
    private final Moments moments;
    private final TrailLines trail;
    private final Names names;

    DifferenceScreen(Courses courses, Moments moments, TrailLines trail, Names names) {
        this.courses = courses;
        this.moments = moments;
        this.trail = trail;
        this.names = names;
    }

    @QueryHandler
    DifferenceOfDays on(ReadDifference asked) {
        if (asked.to().isBefore(asked.from())) {
            throw backwards(asked);
        }
        moments.orRefuse(new AsOf(asked.clock(), null, asked.from(), null));
        moments.orRefuse(new AsOf(asked.clock(), null, asked.to(), null));
        Courses.Held held = courses.now();
        List<CaseChanges> changed = held.all().stream()
                .map(course -> course.by(asked.clock()))
                .map(turns -> CaseChanges.between(turns, asked.from(), asked.to()))
                .filter(changes -> !changes.all().isEmpty())
                .sorted(Comparator.comparing(
                                (CaseChanges changes) -> changes.now().number())
                        .thenComparing(changes -> changes.now().caseId().value()))
                .toList();
        Set<Long> causes = changed.stream()
                .flatMap(changes -> changes.all().stream())
                .map(CaseChanges.Found::cause)
                .collect(Collectors.toSet());
        Map<Long, TrailEntry> lines = trail.at(causes);
        List<OfCase> cases = new ArrayList<>();
        for (CaseChanges changes : changed) {
            Standing now = changes.now();
            cases.add(new OfCase(
                    now.caseId(),
                    now.number(),
                    now.title(),
                    changes.all().stream()
                            .map(found -> found.told(lines.get(found.cause())))
                            .toList()));
        }
        return new DifferenceOfDays(
                held.position(),
                asked.clock(),
                asked.from(),
                asked.to(),
                cases,
                FigureChanges.between(held, asked),
                names.of(TrailLines.behind(lines.values().toArray(TrailEntry[]::new)))
                        .known());
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
