package banli.query.watch;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * 一时所见。 What was found last, kept for a while, so that a hundred gauges cost one look; and that nothing could be found, so that
 * they cost one attempt.
 */
final class Kept<T> {
    private static final long AGAIN_AFTER_FAILURE = Duration.ofSeconds(10).toNanos();

    private final Supplier<T> find;
    private final long lasts;
    private final LongSupplier nanos;
    private T found;
    private boolean looked;
    private long until;

    Kept(Supplier<T> find, Duration lasts) {
        this(find, lasts, System::nanoTime);
    }

    Kept(Supplier<T> find, Duration lasts, LongSupplier nanos) {
        this.find = find;
        this.lasts = lasts.toNanos();
        this.nanos = nanos;
    }

    /**
     * 现在所见。 What is found now, or was a moment ago.
     *
     * @throws IllegalStateException when it could not be found, now or a moment ago
     */
    synchronized T now() {
        if (!looked || nanos.getAsLong() - until > 0) {
            look();
        }
        if (found == null) {
            throw new IllegalStateException("nothing could be found a moment ago");
        }
        return found;
    }

    private void look() {
        looked = true;
        found = null;
        try {
            found = find.get();
        } finally {
            until = nanos.getAsLong() + (found == null ? AGAIN_AFTER_FAILURE : lasts);
        }
    }
}
