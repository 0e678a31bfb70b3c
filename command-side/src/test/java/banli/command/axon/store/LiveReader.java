package banli.command.axon.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Follows the ledger while it is written, through lost connections too, and keeps what it saw in order. */
final class LiveReader {

    private final EventStore store;
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final List<Long> positions = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile TrackingToken token;
    private volatile boolean stopped;

    LiveReader(EventStore store) {
        this.store = store;
        thread = Thread.ofPlatform().daemon().start(this::run);
    }

    private void run() {
        while (!stopped) {
            try (var stream = store.openStream(token)) {
                while (!stopped) {
                    if (stream.hasNextAvailable(1, TimeUnit.SECONDS)) {
                        var fact = stream.nextAvailable();
                        token = fact.trackingToken();
                        positions.add(token.position().orElseThrow());
                        seen.add(fact.getIdentifier());
                    }
                }
            } catch (InterruptedException stop) {
                return;
            } catch (RuntimeException databaseAway) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
        }
    }

    /** What was seen, once it is as many as {@code count}; less when half a minute was not enough. */
    List<String> await(int count) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (seen.size() < count && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        stopped = true;
        return seen;
    }

    List<Long> positions() {
        return positions;
    }
}
