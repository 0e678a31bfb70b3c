package banli.command.axon.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who wants to be told that the ledger has grown: waiting streams, and the callbacks of processors. */
final class AppendSignal {

    private static final Logger LOG = LoggerFactory.getLogger(AppendSignal.class);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private final Map<Object, Runnable> callbacks = new ConcurrentHashMap<>();
    private volatile long position = -1;

    /** The index of the newest fact this process knows to be committed, -1 before the first. */
    long position() {
        return position;
    }

    /** Wakes all when {@code newest} is news; the same position told twice, here and by the database, wakes once. */
    void reached(long newest) {
        lock.lock();
        try {
            if (newest <= position) {
                return;
            }
            position = newest;
            grown.signalAll();
        } finally {
            lock.unlock();
        }
        callbacks.values().forEach(AppendSignal::run);
    }

    /** Waits until the position is beyond {@code seen}, or the time is over. */
    void awaitBeyond(long seen, long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = nanos;
            while (position <= seen && left > 0) {
                left = grown.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    void keep(Object stream, Runnable callback) {
        callbacks.put(stream, callback);
        // Facts may have come between the opening of the stream and now.
        run(callback);
    }

    void forget(Object stream) {
        callbacks.remove(stream);
    }

    private static void run(Runnable callback) {
        try {
            callback.run();
        } catch (RuntimeException failed) {
            // The writer and the listener go on for the sake of the others; a processor asks again by itself.
            LOG.warn("A reader could not be woken: {}", failed.getClass().getName());
        }
    }
}
