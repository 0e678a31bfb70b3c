package banli.desk.record;

import banli.language.word.security.SecurityEvent;
import banli.language.word.security.SecurityOutcome;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * 待写的一列。 Events waiting to be written, a batch at a time, in order. While the table can't be written they wait, ten thousand of
 * them; those beyond are counted, and once it can be written again the record itself says how many are missing.
 */
@Component
class WritingLine implements DisposableBean, MeterBinder {
    static final int LONGEST = 10_000;
    private static final int BATCH = 500;
    private static final long AGAIN_MILLIS = 1_000;
    private static final Logger LOG = LoggerFactory.getLogger(WritingLine.class);

    private final RecordRows rows;
    private final BlockingQueue<Noted> waiting = new ArrayBlockingQueue<>(LONGEST);
    private final AtomicLong lost = new AtomicLong();
    private final Thread writer =
            Thread.ofPlatform().daemon().name("security-record").unstarted(this::write);
    private long told;
    private volatile boolean failing;
    private volatile boolean ended;

    WritingLine(RecordRows rows) {
        this.rows = rows;
        writer.start();
    }

    /** Never waits. */
    void join(Noted event) {
        if (!waiting.offer(event)) {
            lost.incrementAndGet();
        }
    }

    /** The table could not be written just now. */
    void failed() {
        if (!failing) {
            LOG.warn("the security record can't be written");
        }
        failing = true;
    }

    /** It could be. */
    void works() {
        failing = false;
    }

    boolean isFailing() {
        return failing;
    }

    /** How many wait. */
    int length() {
        return waiting.size();
    }

    /** How many are on no record, for ever, since this process began. */
    long lost() {
        return lost.get();
    }

    private void write() {
        List<Noted> batch = new ArrayList<>();
        try {
            while (!ended) {
                Noted next = waiting.poll(AGAIN_MILLIS, TimeUnit.MILLISECONDS);
                if (next != null) {
                    batch.add(next);
                    waiting.drainTo(batch, BATCH - 1);
                }
                while (!written(batch)) {
                    Thread.sleep(AGAIN_MILLIS);
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        waiting.drainTo(batch);
        Thread.interrupted();
        if (!written(batch)) {
            LOG.warn("{} events of the security record could not be written before the end", batch.size());
        }
    }

    /** Whether the batch is done with; it is empty then. */
    private boolean written(List<Noted> batch) {
        long missing = lost.get();
        List<Noted> all = new ArrayList<>(batch);
        if (missing > told) {
            all.add(new Noted(
                    SecurityEvent.RECORD_GAP, null, null, SecurityOutcome.FAILED, Long.toString(missing - told)));
        }
        if (all.isEmpty()) {
            return true;
        }
        try {
            rows.add(all);
            told = missing;
            works();
            batch.clear();
            return true;
        } catch (DataIntegrityViolationException unfit) {
            // What the table never takes must not hold up the rest.
            lost.addAndGet(batch.size());
            batch.clear();
            return true;
        } catch (DataAccessException away) {
            failed();
            return false;
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("banli.record.waiting", this, WritingLine::length)
                .description("events that wait to be written to the security record")
                .register(registry);
        Gauge.builder("banli.record.failing", this, line -> line.failing ? 1 : 0)
                .description("whether the security record can't be written now")
                .register(registry);
        FunctionCounter.builder("banli.record.lost", this, WritingLine::lost)
                .description("events that are on no record")
                .register(registry);
    }

    /** Writes what waits. */
    @Override
    public void destroy() throws InterruptedException {
        ended = true;
        writer.interrupt();
        writer.join(TimeUnit.SECONDS.toMillis(5));
    }
}
