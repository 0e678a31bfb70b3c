package banli.desk.page;

import banli.desk.ask.Buses;
import banli.language.query.ReadTrail;
import banli.language.query.Trail;
import banli.language.query.TrailEntry;
import banli.language.word.CaseId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 最新事实。 The latest facts, newest first; the trail itself is paged from the oldest. */
final class Feed {
    private final Buses buses;
    private final CaseId caseId;
    private final int size;
    private final Map<String, String> meta;

    /** The latest {@code size} facts of a case, of all when it is null. */
    Feed(Buses buses, CaseId caseId, int size, Map<String, String> meta) {
        this.buses = buses;
        this.caseId = caseId;
        this.size = size;
        this.meta = meta;
    }

    /** {@code expected} is how many facts there may be, so that mostly the right page is asked for at once. */
    List<TrailEntry> latest(long expected) {
        int guessed = lastPage(expected);
        Trail end = page(guessed);
        int last = lastPage(end.total());
        if (last != guessed) {
            end = page(last);
        }
        List<TrailEntry> entries = new ArrayList<>();
        if (last > 1 && end.entries().size() < size) {
            entries.addAll(page(last - 1).entries());
        }
        entries.addAll(end.entries());
        return entries.reversed().stream().limit(size).toList();
    }

    private Trail page(int page) {
        return buses.ask(new ReadTrail(null, null, caseId, null, null, page, size), meta);
    }

    private int lastPage(long total) {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
