package banli.command.axon.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The only place of this process where facts are appended, one at a time: all that waits is one group, at the price of one disk
 * flush. A sender that finds nobody at it appends by itself.
 */
final class GroupWriter implements AutoCloseable {

    // One plan for all groups: judged by their arrays' lengths, planning anew always looks worth it and never is.
    static final String SESSION =
            "-c lock_timeout=5s -c idle_in_transaction_session_timeout=5s -c statement_timeout=10s"
                    + " -c plan_cache_mode=force_generic_plan";

    private static final Logger LOG = LoggerFactory.getLogger(GroupWriter.class);
    private static final int LARGEST_GROUP = 100;
    private static final int LONGEST_QUEUE = 1_000;

    private final BlockingQueue<Append> waiting = new ArrayBlockingQueue<>(LONGEST_QUEUE);
    private final ReentrantLock writing = new ReentrantLock();
    private final HikariDataSource pool;
    private final AppendSignal signal;
    private final StoreMeters meters;
    private final Thread thread;
    private volatile boolean open = true;

    /** Starts the thread; the pool is closed with this. */
    GroupWriter(HikariDataSource pool, AppendSignal signal, StoreMeters meters) {
        this.pool = pool;
        this.signal = signal;
        this.meters = meters;
        meters.watchQueue(waiting);
        thread = Thread.ofPlatform().daemon().name("ledger-writer").start(this::run);
    }

    /** Records all the facts, while those other streams have these last sequences, or throws what {@link Verdict#orThrow} tells; blocks the sender meanwhile. */
    void record(List<StoredFact> facts, Map<String, Long> decidedOn) {
        var append = new Append(facts, decidedOn);
        Verdict verdict = meters.time(
                () -> open && (wroteAlone(append) || waiting.offer(append)) ? append.await() : Verdict.UNAVAILABLE);
        meters.count(verdict);
        verdict.orThrow(facts.getFirst());
    }

    /** Where nobody writes and nobody waits there is no group to be had: the hand-over to the writer and back is saved. */
    private boolean wroteAlone(Append append) {
        if (!waiting.isEmpty() || !writing.tryLock()) {
            return false;
        }
        try {
            append.claim();
            write(List.of(append));
        } catch (RuntimeException unexpected) {
            LOG.error("An append failed: {}", unexpected.getClass().getName());
        } finally {
            writing.unlock();
            append.answer(Verdict.UNKNOWN);
        }
        return true;
    }

    private void run() {
        var group = new ArrayList<Append>(LARGEST_GROUP);
        while (open || !waiting.isEmpty()) {
            try {
                Append first = waiting.poll(100, TimeUnit.MILLISECONDS);
                if (first != null) {
                    group.add(first);
                    writeGroup(group);
                }
            } catch (InterruptedException | RuntimeException unexpected) {
                LOG.error(
                        "The ledger's writer failed: {}", unexpected.getClass().getName());
            } finally {
                group.forEach(append -> append.answer(Verdict.UNKNOWN));
                group.clear();
            }
        }
    }

    private void writeGroup(List<Append> group) {
        writing.lock();
        try {
            // Only now: what came while the one before was written belongs to this group.
            waiting.drainTo(group, LARGEST_GROUP - 1);
            group.removeIf(append -> !append.claim());
            write(group);
        } finally {
            writing.unlock();
        }
    }

    private void write(List<Append> group) {
        if (group.isEmpty()) {
            return;
        }
        Connection connection;
        try {
            connection = pool.getConnection();
        } catch (SQLException away) {
            // Nothing was sent, so all of these can be told for certain; those behind need not wait as long again.
            LOG.warn("The database is away ({}); {} appends were not recorded", away.getSQLState(), group.size());
            group.forEach(append -> append.answer(Verdict.UNAVAILABLE));
            turnAwayTheQueue();
            return;
        }
        try (connection) {
            long last = new GroupCommit(connection, group).commit();
            meters.group(group.size());
            signal.reached(last);
        } catch (SQLException lost) {
            LOG.warn("The connection was lost while closing ({})", lost.getSQLState());
        }
    }

    private void turnAwayTheQueue() {
        var queued = new ArrayList<Append>();
        waiting.drainTo(queued);
        queued.stream().filter(Append::claim).forEach(append -> append.answer(Verdict.UNAVAILABLE));
    }

    /** Takes no more, writes what waits, and ends. */
    @Override
    public void close() {
        open = false;
        try {
            thread.join(15_000);
            if (writing.tryLock(15, TimeUnit.SECONDS)) {
                writing.unlock();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        pool.close();
    }
}
