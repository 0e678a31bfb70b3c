package banli.desk.column;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * 限速。 How much work an address has caused within a minute. What is at hand costs nothing and is never counted, so a crowd that
 * reads the same pages is not kept waiting; who has everything made anew is.
 */
public final class ColumnRate {
    private static final int REMEMBERED = 10_000;

    private final int most;
    private final Cache<String, AtomicInteger> worked;

    /**
     * 限度。 So much work, of each address, within a minute.
     *
     * @param clock that tells the nanoseconds
     */
    public ColumnRate(int most, Ticker clock) {
        this.most = most;
        this.worked = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofMinutes(1))
                .maximumSize(REMEMBERED)
                .ticker(clock)
                .build();
    }

    /**
     * 计入。 An address causes so much work.
     *
     * @throws Problem when that was too much
     */
    public void count(String address, int work) {
        if (worked.get(address, _ -> new AtomicInteger()).addAndGet(work) > most) {
            throw Problem.of(
                    ProblemKind.TOO_MANY,
                    "查看得太快了，请一分钟后再看。公示栏的内容不变，可以慢慢看。",
                    "That was too much at once. Look again in a minute: what is published stays where it is.");
        }
    }
}
