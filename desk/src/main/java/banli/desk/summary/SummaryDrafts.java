package banli.desk.summary;

import java.util.Optional;

/** 总结草稿。 The drafts of the years' summaries, one a year, of all who write it. */
public interface SummaryDrafts {
    /** Of a year; empty before the first save, and where what was sealed can't be opened any more. */
    Optional<SummaryDraft> of(int year);

    /** Saves over that version and no other; false where somebody saved meanwhile. */
    boolean save(SummaryDraft draft, long over);
}
