package banli.language.query.summary;

import banli.language.query.Query;
import banli.language.word.summary.SummaryHead;

/** 可填的各项。 Every field that a summary of the year may have, with its present value; {@code head} null for none. */
public record ListSummaryFields(int year, SummaryHead head) implements Query<SummaryFields> {
    @Override
    public Class<SummaryFields> answer() {
        return SummaryFields.class;
    }
}
