package banli.desk.summary;

import banli.language.query.summary.Summary;
import banli.language.word.summary.SummaryHead;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** 内存里的总结草稿。 Drafts of summaries as long as the test lasts. */
public final class SummaryDraftsInMemory implements SummaryDrafts {
    private final Map<Integer, SummaryDraft> drafts = new ConcurrentHashMap<>();

    @Override
    public Optional<SummaryDraft> of(int year) {
        return Optional.ofNullable(drafts.get(year));
    }

    @Override
    public synchronized boolean save(SummaryDraft draft, long over) {
        SummaryDraft stored = drafts.get(draft.year());
        if ((stored == null ? 0 : stored.version()) != over) {
            return false;
        }
        drafts.put(draft.year(), draft);
        return true;
    }

    /** A summary of 2021 with nothing on record. */
    public static Summary summary(String text, Summary.Part... parts) {
        return new Summary(7, 2021, text, List.of(parts), text, null, SummaryHead.NONE, "x", List.of(), null, null);
    }
}
