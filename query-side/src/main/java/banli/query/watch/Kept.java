package banli.query.watch;

import java.time.Duration;
import java.util.function.Supplier;

/** 一时所见。 What was found last, kept for a while, so that a hundred gauges cost one look. */
final class Kept<T> {
    private final Supplier<T> find;
    private final long lasts;
    private T found;
    private long until;

    Kept(Supplier<T> find, Duration lasts) {
        this.find = find;
        this.lasts = lasts.toNanos();
    }

    synchronized T now() {
        long now = System.nanoTime();
        if (found == null || now - until > 0) {
            found = find.get();
            until = now + lasts;
        }
        return found;
    }
}
