package banli.desk.page;

import banli.desk.ask.Buses;
import banli.language.query.trail.ReadTrail;
import banli.language.query.trail.Trail;
import banli.language.word.CaseId;
import java.util.Map;

/** 最新事实。 The latest facts, newest first; a page of the trail has its newest last. */
final class Feed {
    private Feed() {}

    /** The latest facts of a case, of all when it is null. */
    static Trail latest(Buses buses, CaseId caseId, int size, Map<String, String> meta) {
        Trail page = buses.ask(new ReadTrail(null, null, caseId, null, null, 1, size), meta);
        return new Trail(page.position(), page.total(), page.entries().reversed(), page.names());
    }
}
