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
import java.util.TreeSet;

/** 讲到某日。 A case's facts cut at a day, by one clock, and what a fold of just these comes to. */
final class Told {
    private static final CaseFileFold FOLD = new CaseFileFold();

    private final Clock clock;
    private final List<Entry> recorded;
    private final ZoneId zone;
    private final List<CaseOnFile> files = new ArrayList<>();
    private final Map<Integer, Tally> tallies = new HashMap<>();

    /** All facts of a case's stream, as recorded. */
    Told(Clock clock, List<Entry> recorded, ZoneId zone) {
        this.clock = clock;
        this.recorded = recorded;
        this.zone = zone;
        CaseOnFile file = FOLD.start(new CaseId(recorded.getFirst().stream()));
        for (Entry entry : cut(LocalDate.MAX)) {
            file = FOLD.read(file, entry.asFact());
            files.add(file);
        }
    }

    /** The tally at the end of a day; null when the case was not there. */
    Tally at(LocalDate day) {
        int facts = cut(day).size();
        return facts == 0 ? null : tallies.computeIfAbsent(facts, many -> Tally.of(files.get(many - 1)));
    }

    /** Every day on which something is told. */
    TreeSet<LocalDate> days() {
        TreeSet<LocalDate> days = new TreeSet<>();
        recorded.forEach(entry -> days.add(dayOf(entry)));
        return days;
    }

    private List<Entry> cut(LocalDate day) {
        return clock == Clock.HAPPENED
                ? AsItHappened.by(day, recorded)
                : recorded.stream().filter(entry -> !dayOf(entry).isAfter(day)).toList();
    }

    private LocalDate dayOf(Entry entry) {
        return clock == Clock.HAPPENED
                ? entry.asFact().on()
                : entry.recordedAt().atZone(zone).toLocalDate();
    }
}
