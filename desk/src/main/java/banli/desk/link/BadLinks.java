package banli.desk.link;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** 无效链接计数。 How many links that open nothing an address has tried within ten minutes; whoever tries too many is told to wait. */
@Component
public class BadLinks {
    /** So many may be tried. */
    static final int MOST = 20;

    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);
    private static final int REMEMBERED = 10_000;

    private final Cache<String, AtomicInteger> tried = Caffeine.newBuilder()
            .expireAfterWrite(FORGOTTEN_AFTER)
            .maximumSize(REMEMBERED)
            .build();

    /** 次数过多则拒绝。 Tells an address that tried too many to wait. */
    public void refuseTooMany(String address) {
        AtomicInteger count = tried.getIfPresent(address);
        if (count != null && count.get() >= MOST) {
            throw Problem.of(
                    ProblemKind.TOO_MANY,
                    "打开无效链接的次数过多，请十分钟后再试，或联系承办单位办公室。",
                    "Too many links that open nothing were tried. Try again in ten minutes, or ask the office.");
        }
    }

    /** 计一次。 Counts one. */
    public void count(String address) {
        tried.get(address, _ -> new AtomicInteger()).incrementAndGet();
    }

    /** Forgets all that was tried. */
    void forget() {
        tried.invalidateAll();
    }
}
