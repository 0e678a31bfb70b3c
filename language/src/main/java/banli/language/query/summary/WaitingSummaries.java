package banli.language.query.summary;

import banli.language.word.Actor;
import java.util.List;

/** 待签发的总结。 What waits for the chief leader. */
public record WaitingSummaries(long position, List<Waiting> summaries) {
    /** 一稿。 Of which year, which edition, and who submitted it. */
    public record Waiting(int year, int edition, Actor submittedBy) {}
}
