package banli.query.screen.origin;

import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.language.query.casefile.CaseValue;
import banli.language.query.casefile.Origin;
import banli.language.query.casefile.ReadOrigin;
import banli.language.query.trail.TrailEntry;
import banli.language.word.CaseId;
import banli.language.word.Text;
import banli.query.feed.Entry;
import banli.query.fold.Fact;
import banli.query.fold.Origins;
import banli.query.screen.NotFound;
import banli.query.screen.OneMoment;
import banli.query.screen.ScreensPosition;
import banli.query.screen.Standpoint;
import banli.query.screen.Today;
import banli.query.screen.casefile.CaseFileFold;
import banli.query.screen.casefile.CaseOnFile;
import banli.query.screen.casefile.CasesOnFile;
import banli.query.screen.directory.Names;
import banli.query.screen.trail.TrailLines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** 来历的答复。 Answers {@link ReadOrigin} by folding the case's facts once more and watching the value. */
@Component
class OriginScreen {
    private final CasesOnFile files;
    private final TrailLines trail;
    private final Names names;
    private final Today today;
    private final ScreensPosition position;

    OriginScreen(CasesOnFile files, TrailLines trail, Names names, Today today, ScreensPosition position) {
        this.files = files;
        this.trail = trail;
        this.names = names;
        this.today = today;
        this.position = position;
    }

    @QueryHandler
    @OneMoment
    Origin on(ReadOrigin asked) {
        List<Fact> facts =
                files.story(asked.caseId()).stream().map(Entry::asFact).toList();
        if (facts.isEmpty()) {
            throw NotFound.of(new Text("没有这件案件", "There is no such case"));
        }
        Origins.Traced item = traced(facts, file -> ValuesOfCase.of(file, CaseValue.ITEM, asked.item(), today.date()));
        if (asked.of().ofItem() && item.value() == null) {
            throw NotFound.of(new Text("本案没有这一项建议事项", "The case has no such item"));
        }
        LightTurns turns =
                asked.of() == CaseValue.LIGHT ? LightTurns.of(facts, Standpoint.asHappened(), today.date()) : null;
        Origins.Traced traced = turns == null
                ? traced(facts, file -> ValuesOfCase.of(file, asked.of(), asked.item(), today.date()))
                : turns.traced();
        if (asked.of().numbered() && !asked.of().ofItem() && traced.fact() == null) {
            throw NotFound.of(new Text("本案没有这一条", "The case has none of that number"));
        }
        TrailEntry line = line(asked.caseId(), traced.fact());
        TrailEntry corrected = corrected(asked.caseId(), traced.fact());
        List<String> ids = new ArrayList<>(TrailLines.behind(line, corrected));
        ids.addAll(InWords.ids(traced.value(), traced.before()));
        InWords words = new InWords(names.of(ids));
        return new Origin(
                position.now(),
                asked.caseId(),
                asked.of(),
                asked.of().numbered() ? asked.item() : null,
                words.of(asked.of(), traced.value()),
                words.of(asked.of(), traced.before()),
                line,
                corrected,
                since(turns, line, corrected),
                traced.changes(),
                words.names().known());
    }

    private static Origins.Traced traced(List<Fact> facts, Function<CaseOnFile, Object> value) {
        return Origins.of(new CaseFileFold(), facts, Standpoint.asHappened(), value);
    }

    private static LocalDate since(LightTurns turns, TrailEntry line, TrailEntry corrected) {
        if (line == null) {
            return null;
        }
        LocalDate day = corrected == null ? line.happenedOn() : corrected.happenedOn();
        return turns != null && turns.since().isAfter(day) ? turns.since() : day;
    }

    private TrailEntry line(CaseId caseId, Fact fact) {
        return fact == null ? null : trail.of(caseId.value(), fact.sequence()).orElse(null);
    }

    private TrailEntry corrected(CaseId caseId, Fact fact) {
        return Optional.ofNullable(fact)
                .map(Fact::event)
                .filter(RecordCorrected.class::isInstance)
                .flatMap(it -> trail.of(caseId.value(), ((RecordCorrected) it).sequence()))
                .orElse(null);
    }
}
