package banli.query.screen;

import banli.language.word.Refusal;
import banli.language.word.Refused;
import banli.language.word.Text;
import java.util.List;
import org.axonframework.queryhandling.QueryExecutionException;

/** 没有所问的。 What a reader asked for isn't there: told across the bus as {@link Refused} with code UNKNOWN. */
public final class NotFound {
    private static final Text SENTENCE = new Text("所查的内容须存在", "What is asked for must exist");

    private NotFound() {}

    /** The refusal, with what is missing in both languages. */
    public static QueryExecutionException of(Text missing) {
        Refused refused =
                new Refused(Refused.Code.UNKNOWN, List.of(new Refusal("known", SENTENCE, missing)), List.of());
        return new QueryExecutionException("not found", null, refused);
    }
}
