package banli.query.live;

import banli.query.live.CaseScreens.Known;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 近来的案卷。 Files of the cases that were read last, and their rows, as many as their facts allow: what memory pays for is facts. They are
 * what the facts up to the file's sequence come to, whoever folds them: a file of that sequence need not be read back.
 */
final class RecentFiles {
    /** What a fact takes in a file and its rows, about. */
    private static final long BYTES_A_FACT = 1_024;

    private static final int SHARE = 10;

    private final long mostFacts;
    private final Map<String, Known> files = new LinkedHashMap<>(64, 0.75f, true);
    private long facts;

    RecentFiles(long mostFacts) {
        this.mostFacts = mostFacts;
    }

    /** As many as fit there: a hundred thousand facts in a heap of a gibibyte. */
    static RecentFiles inATenthOfTheHeap() {
        return new RecentFiles(Runtime.getRuntime().maxMemory() / SHARE / BYTES_A_FACT);
    }

    /** The file of a case that ends with that fact of it, null when it is not at hand. */
    synchronized Known at(String caseId, long sequence) {
        Known known = files.get(caseId);
        return known != null && known.file().marks().sequence() == sequence ? known : null;
    }

    synchronized void put(Known now) {
        Known before = files.put(now.file().caseId().value(), now);
        facts += facts(now) - (before == null ? 0 : facts(before));
        var eldest = files.entrySet().iterator();
        while (facts > mostFacts && eldest.hasNext()) {
            facts -= facts(eldest.next().getValue());
            eldest.remove();
        }
    }

    private static long facts(Known known) {
        return known.file().marks().sequence() + 1;
    }
}
