package banli.query.screen;

import banli.language.act.LedgerRule;
import banli.language.word.Refused;
import banli.language.word.Text;
import org.axonframework.queryhandling.QueryExecutionException;

/** 没有所问的。 What a reader asked for isn't there: told across the bus as {@link Refused} with code UNKNOWN. */
public final class NotFound {
    private NotFound() {}

    /** The refusal, with what is missing in both languages. */
    public static QueryExecutionException of(Text missing) {
        return new QueryExecutionException("not found", null, LedgerRule.KNOWN.refused(Refused.Code.UNKNOWN, missing));
    }
}
