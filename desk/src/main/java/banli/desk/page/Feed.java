package banli.desk.page;

import banli.desk.ask.Buses;
import banli.language.query.ReadTrail;
import banli.language.query.TrailEntry;
import banli.language.word.CaseId;
import java.util.List;
import java.util.Map;

/** 最新事实。 The latest facts, newest first; a page of the trail has its newest last. */
final class Feed {
    private Feed() {}

    /** The latest facts of a case, of all when it is null. */
    static List<TrailEntry> latest(Buses buses, CaseId caseId, int size, Map<String, String> meta) {
        return buses.ask(new ReadTrail(null, null, caseId, null, null, 1, size), meta)
                .entries()
                .reversed();
    }
}
