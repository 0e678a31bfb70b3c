package banli.language.query.summary;

import banli.language.query.MayAsk;
import banli.language.query.Query;

/** 已签发的总结。 The summary of a year as it was issued and stands, for anybody to read: it names nobody who is confidential now. */
@MayAsk(anybody = true)
public record ReadIssuedSummary(int year) implements Query<IssuedSummary> {
    @Override
    public Class<IssuedSummary> answer() {
        return IssuedSummary.class;
    }
}
