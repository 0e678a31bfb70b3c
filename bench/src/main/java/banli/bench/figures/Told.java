package banli.bench.figures;

import banli.language.word.AsOf.Clock;
import banli.language.word.CaseId;
import banli.query.feed.AsItHappened;
import banli.query.feed.Entry;
import banli.query.screen.casefile.CaseFileFold;
import banli.query.screen.casefile.CaseOnFile;
import banli.query.screen.figures.Tally;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** 讲到某日。 A case's facts cut at a day, by one clock, and what a fold of just these comes to. */
final class Told {
    private static final CaseFileFold FOLD = new CaseFileFold();

    /** How many facts, in the order of the clock, make up the end of a day on which something is told. */
    private final NavigableMap<LocalDate, Integer> until = new TreeMap<>();

    private final List<CaseOnFile> files = new ArrayList<>();
    private final Map<Integer, Tally> tallies = new HashMap<>();

    /** All facts of a case's stream, as recorded. */
    Told(Clock clock, List<Entry> recorded, ZoneId zone) {
        boolean happened = clock == Clock.HAPPENED;
        List<LocalDate> days = recorded.stream()
                .map(entry -> happened
                        ? entry.asFact().on()
                        : entry.recordedAt().atZone(zone).toLocalDate())
                .toList();
        for (LocalDate day : days) {
            // Nothing is told of a case before it was registered.
            long count = days.getFirst().isAfter(day)
                    ? 0
                    : days.stream().filter(one -> !one.isAfter(day)).count();
            until.put(day, (int) count);
        }
        CaseOnFile file = FOLD.start(new CaseId(recorded.getFirst().stream()));
        for (Entry entry : happened ? AsItHappened.by(LocalDate.MAX, recorded) : recorded) {
            file = FOLD.read(file, entry.asFact());
            files.add(file);
        }
    }

    /** The tally at the end of a day; null when the case was not there. */
    Tally at(LocalDate day) {
        Map.Entry<LocalDate, Integer> cut = until.floorEntry(day);
        return cut == null || cut.getValue() == 0
                ? null
                : tallies.computeIfAbsent(cut.getValue(), many -> Tally.of(files.get(many - 1)));
    }

    /** Every day on which something is told. */
    Set<LocalDate> days() {
        return until.keySet();
    }
}
