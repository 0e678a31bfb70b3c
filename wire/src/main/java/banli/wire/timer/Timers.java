package banli.wire.timer;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;

/**
 * 定时任务：存在数据库里，一次只由一个进程做，停机后补做。 Tasks in a table of the database: each is done by one process at a time, is done
 * late when nobody was there at its time, and is taken over soon when its process dies. What a task remembers is text.
 */
public final class Timers implements SmartLifecycle {
    private static final Logger LOG = System.getLogger(Timers.class.getName());
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(5);
    private static final Duration BEATS_EVERY = Duration.ofSeconds(15);
    private static final int BEATS_MISSED = 4;
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(3);
    private static final int AT_ONCE = 4;

    private final Scheduler scheduler;
    private final Clock clock;
    private final List<TaskInstance<String>> now;
    private volatile boolean running;

    /**
     * @param table with the columns that the library wants
     * @param tasks all that are kept there
     * @param now what is done at each start, whatever its time is
     */
    public Timers(DataSource database, String table, Clock clock, List<Task<?>> tasks, List<TaskInstance<String>> now) {
        this.clock = clock;
        this.now = now;
        this.scheduler = new Builder(database, tasks, clock)
                .tableName(table)
                .threads(AT_ONCE)
                .pollingInterval(LOOKS_EVERY)
                .heartbeatInterval(BEATS_EVERY)
                .missedHeartbeatsLimit(BEATS_MISSED)
                .shutdownMaxWait(ENDS_WITHIN)
                .serializer(new InText())
                .enableImmediateExecution()
                .build();
    }

    /** 现在就做。 Does it now, or as soon as whoever is doing it has finished; entered where it isn't yet. */
    public void now(TaskInstance<String> what) {
        Instant at = clock.instant();
        try {
            if (!scheduler.scheduleIfNotExists(what, at)) {
                scheduler.reschedule(what, at);
            }
        } catch (TaskInstanceCurrentlyExecutingException already) {
            LOG.log(Level.DEBUG, "being done: " + what);
        }
    }

    /** 在某时做。 Does it at that moment, unless it waits already. */
    public void at(TaskInstance<String> what, Instant when) {
        scheduler.scheduleIfNotExists(what, when);
    }

    /** 上次做完的时刻。 When it was last done to its end, whichever process did it. */
    public Optional<Instant> lastDone(TaskInstanceId what) {
        return scheduler.getScheduledExecution(what).map(found -> found.getLastSuccess());
    }

    @Override
    public void start() {
        running = true;
        scheduler.start();
        now.forEach(this::now);
    }

    @Override
    public void stop() {
        running = false;
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The office's clock instead of the machine's. */
    private static final class Builder extends SchedulerBuilder {
        Builder(DataSource database, List<Task<?>> tasks, Clock office) {
            super(database, tasks);
            clock = office::instant;
        }
    }

    /** No objects of Java: nothing is made of what stands in a table but text. */
    private static final class InText implements Serializer {
        @Override
        public byte[] serialize(Object data) {
            return data == null ? null : data.toString().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public <T> T deserialize(Class<T> type, byte[] data) {
            return data == null ? null : type.cast(new String(data, StandardCharsets.UTF_8));
        }
    }
}
