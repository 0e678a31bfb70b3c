package banli.language.query.summary;

import banli.language.query.Query;

/** 待签发的总结。 The summaries that wait to be issued, the earliest year first. */
public record ListWaitingSummaries() implements Query<WaitingSummaries> {
    @Override
    public Class<WaitingSummaries> answer() {
        return WaitingSummaries.class;
    }
}
