package banli.query.past;

import banli.language.word.Refusal;
import banli.language.word.Refused;
import banli.language.word.Text;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import org.axonframework.queryhandling.QueryExecutionException;

/** 轮候。 So many pasts are folded at once; whoever comes later waits for a turn, for a bounded time and holding nothing. */
final class Turns {
    private static final Text SENTENCE = new Text("同时查看过去的人较多", "Many look at the past just now");
    private static final Text LATER = new Text(
            "同时最多折算几个过去的日子，等候已满 10 秒，请稍后再看。",
            "Only a few past days are worked out at once; 10 seconds were waited for a turn. Look again a little later.");
    private final Semaphore free;
    private final Duration longest;

    Turns(int most, Duration longest) {
        this.free = new Semaphore(most, true);
        this.longest = longest;
    }

    /** Waits for a turn; {@link #done} gives it back. */
    void take() {
        try {
            if (!free.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    void done() {
        free.release();
    }

    /** Waits for a past that somebody else is folding. */
    void take(Lock lock) {
        try {
            if (!lock.tryLock(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    private static QueryExecutionException busy() {
        Refused refused =
                new Refused(Refused.Code.UNAVAILABLE, List.of(new Refusal("past-in-turn", SENTENCE, LATER)), List.of());
        return new QueryExecutionException("busy", null, refused);
    }
}
