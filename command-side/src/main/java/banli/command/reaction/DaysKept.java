package banli.command.reaction;

import banli.wire.timer.Timers;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;

/** 到点做每日的工作。 Has each day's work done at its time, by one process of all. */
class DaysKept implements SmartLifecycle, MeterBinder {
    private final TaskInstance<String> work;
    private final Timers timers;
    private volatile Instant kept = Instant.EPOCH;

    DaysKept(EachDayRecordWhatFellDue eachDay, DataSource database, Clock clock) {
        RecurringTask<String> task = eachDay.task();
        work = EachDayRecordWhatFellDue.everyDay(task);
        timers = new Timers(database, "processing.timer", clock, List.of(task), List.of(work));
    }

    /** When a day's work was last done to its end, by whichever process; 0 before. */
    @Override
    public void bindTo(MeterRegistry registry) {
        TimeGauge.builder("banli.days.kept", this, TimeUnit.SECONDS, DaysKept::keptAt)
                .description("when what fell due was last recorded to the end")
                .register(registry);
    }

    private double keptAt() {
        try {
            kept = timers.lastDone(work).orElse(kept);
        } catch (RuntimeException away) {
            // What was known last is still true.
            return kept.getEpochSecond();
        }
        return kept.getEpochSecond();
    }

    @Override
    public void start() {
        timers.start();
    }

    @Override
    public void stop() {
        timers.stop();
    }

    @Override
    public boolean isRunning() {
        return timers.isRunning();
    }
}
