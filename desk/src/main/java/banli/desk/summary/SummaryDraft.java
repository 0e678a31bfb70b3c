package banli.desk.summary;

import banli.language.word.summary.SummaryHead;
import java.time.Instant;

/**
 * 总结草稿。 The office's draft of a year's summary.
 *
 * @param version goes up by one with each save, 0 before the first
 * @param began the words that were begun from: what was typed over a field of theirs is told
 * @param text as the ledger filled it in when it was saved, null before that
 * @param savedBy the person's id, null before the first save
 */
public record SummaryDraft(
        int year,
        long version,
        SummaryHead head,
        String wording,
        String began,
        String text,
        String savedBy,
        Instant savedAt) {}
