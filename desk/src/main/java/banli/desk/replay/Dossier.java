package banli.desk.replay;

import banli.language.query.trail.FactsOfCase;
import banli.language.query.trail.StoredFact;
import banli.language.query.trail.Trail;
import banli.language.query.trail.TrailEntry;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 卷宗。 All facts of a case as they were recorded, for the printed dossier. */
final class Dossier {
    private Dossier() {}

    /** Every fact in the order of its number; one that can't be read has no entry, and still its type and digest. */
    static List<Line> of(FactsOfCase facts, Trail trail) {
        Map<Long, TrailEntry> told = trail.entries().stream()
                .collect(Collectors.toMap(TrailEntry::position, Function.identity(), (one, _) -> one));
        return facts.facts().stream()
                .map(fact -> new Line(fact, told.get(fact.position())))
                .toList();
    }

    /** 一行。 A fact and its sentence. */
    public record Line(StoredFact fact, TrailEntry entry) {}
}
