package banli.desk.column;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * 手边的页。 Pages of the column that are at hand: none is older than two seconds, and one that is still read is made anew beside its
 * readers before it is, so that they need not wait. Whoever has a page made is counted.
 */
final class ColumnAtHand {
    private static final Duration AT_HAND = Duration.ofSeconds(2);
    private static final long FRESH_NANOS = Duration.ofMillis(1_500).toNanos();
    private static final long BYTES = 16L << 20;

    private final ColumnRate rate;
    private final Ticker clock;
    private final Executor beside;
    private final Cache<String, Made> pages;

    ColumnAtHand(ColumnRate rate, Ticker clock, Executor beside) {
        this.rate = rate;
        this.clock = clock;
        this.beside = beside;
        this.pages = Caffeine.newBuilder()
                .expireAfterWrite(AT_HAND)
                .ticker(clock)
                .maximumWeight(BYTES)
                .weigher((String key, Made page) -> key.length() + page.file.weight())
                .build();
    }

    private record Made(ColumnFile file, long at, AtomicBoolean renewed) {}

    /**
     * The page, made now where it is not at hand; whoever comes meanwhile waits for it.
     *
     * @throws Problem when there is none, or the caller has had too many made
     */
    ColumnFile get(String key, String caller, Supplier<ColumnFile> making) {
        Made page = pages.get(key, _ -> made(caller, making));
        if (clock.read() - page.at > FRESH_NANOS && page.renewed.compareAndSet(false, true)) {
            beside.execute(() -> renew(key, caller, making));
        }
        return page.file;
    }

    private Made made(String caller, Supplier<ColumnFile> making) {
        rate.count(caller, 1);
        return new Made(making.get(), clock.read(), new AtomicBoolean());
    }

    /** A page that is no more goes at once; whoever asks next is told why. */
    private void renew(String key, String caller, Supplier<ColumnFile> making) {
        try {
            pages.put(key, made(caller, making));
        } catch (RuntimeException none) {
            if (!(none instanceof Problem told && told.kind() == ProblemKind.TOO_MANY)) {
                pages.invalidate(key);
            }
        }
    }
}
