package banli.command.axon.store;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;

/**
 * A stream that waits for the wake instead of asking the database again and again: the index is dense, so a stream that has given
 * the newest fact this process knows of has nothing to ask for.
 */
final class WakingStream implements TrackingEventStream {

    private final TrackingEventStream facts;
    private final AppendSignal signal;
    private final long pollNanos;
    private volatile long given = -1;
    private volatile long asked;
    private volatile boolean holds;
    private volatile boolean closed;

    /** Asks by itself after {@code pollMillis} without a wake. */
    WakingStream(TrackingEventStream facts, AppendSignal signal, long pollMillis) {
        this.facts = facts;
        this.signal = signal;
        this.pollNanos = TimeUnit.MILLISECONDS.toNanos(pollMillis);
        this.asked = System.nanoTime() - pollNanos;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        Optional<TrackedEventMessage<?>> next = isWorthAsking(signal.position()) ? facts.peek() : Optional.empty();
        holds = next.isPresent();
        return next;
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(timeout);
        while (!closed) {
            // Taken before asking: a fact that comes after the question moves the position and ends the wait at once.
            long seen = signal.position();
            holds = isWorthAsking(seen) && facts.hasNextAvailable(0, TimeUnit.NANOSECONDS);
            if (holds) {
                return true;
            }
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            signal.awaitBeyond(seen, Math.min(left, pollNanos));
        }
        return false;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(Integer.MAX_VALUE, TimeUnit.MILLISECONDS)) {
            if (closed) {
                throw new IllegalStateException("事实流已关闭。 The stream is closed.");
            }
        }
        TrackedEventMessage<?> fact = facts.nextAvailable();
        holds = false;
        given = fact.trackingToken().position().orElse(-1);
        return fact;
    }

    /** Now and then also without a wake, which another process's facts may have lacked. */
    private boolean isWorthAsking(long newest) {
        long now = System.nanoTime();
        boolean worth = holds || given < 0 || given != newest || now - asked >= pollNanos;
        if (worth) {
            asked = now;
        }
        return worth;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        signal.keep(this, callback);
        return true;
    }

    @Override
    public void close() {
        closed = true;
        signal.forget(this);
        facts.close();
    }
}
