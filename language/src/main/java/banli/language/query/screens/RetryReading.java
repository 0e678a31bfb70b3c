package banli.language.query.screens;

import banli.language.query.MayAsk;
import banli.language.query.Query;
import banli.language.word.Office;

/**
 * 重新读取。 Has the screens read a stopped stream anew from its first fact, after what stopped it was mended. It changes no
 * fact; who asked for it is in the log. UNKNOWN when nothing of that stream is stopped.
 */
@MayAsk(value = Office.ADMIN, cases = false)
public record RetryReading(String stream) implements Query<ReadingRetried> {
    @Override
    public Class<ReadingRetried> answer() {
        return ReadingRetried.class;
    }
}
