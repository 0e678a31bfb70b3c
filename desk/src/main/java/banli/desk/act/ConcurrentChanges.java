package banli.desk.act;

import banli.desk.ask.Buses;
import banli.language.query.trail.ReadFacts;
import banli.language.query.trail.ReadTrail;
import banli.language.query.trail.StoredFact;
import banli.language.query.trail.Trail;
import banli.language.query.trail.TrailEntry;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.Office;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 填表期间的进展。 What people recorded in a case since a form was opened, unless the form itself is among it. */
@Component
class ConcurrentChanges {
    private static final int MOST = 1000;

    private final Buses buses;

    ConcurrentChanges(Buses buses) {
        this.buses = buses;
    }

    /** The entries of the trail; null when nobody came between, or when the form of this key was sent before. */
    Trail since(CaseId caseId, long seen, String key, Map<String, String> meta) {
        List<StoredFact> later =
                buses.ask(new ReadFacts(caseId, seen + 1, 0), meta).facts();
        boolean sentBefore = later.stream()
                .anyMatch(fact -> fact.meta() != null && key.equals(fact.meta().get(Meta.KEY)));
        Set<Long> byPeople = later.stream()
                .filter(fact -> !bySystem(fact.told() == null ? fact.by() : fact.told()))
                .map(StoredFact::sequence)
                .filter(sequence -> sequence > seen)
                .collect(Collectors.toSet());
        if (sentBefore || byPeople.isEmpty()) {
            return null;
        }
        Trail trail = buses.ask(new ReadTrail(null, null, caseId, null, null, 1, MOST), meta);
        List<TrailEntry> entries = trail.entries().stream()
                .filter(entry -> byPeople.contains(entry.sequence()))
                .toList();
        return new Trail(trail.position(), entries.size(), entries, trail.names());
    }

    private static boolean bySystem(Actor doer) {
        return doer != null && doer.office() == Office.SYSTEM;
    }
}
