package banli.command.reaction;

import banli.language.command.DeadlineCommand.RecordWhatFellDue;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;

/** 每日记录到期。 Soon after each midnight of the office, and once at the start, records what approached or was missed, and seals the days of the security record. */
class EachDayRecordWhatFellDue implements SmartLifecycle, MeterBinder {
    private static final Logger LOG = System.getLogger(EachDayRecordWhatFellDue.class.getName());
    private static final Duration AFTER_MIDNIGHT = Duration.ofMinutes(1);
    private static final Duration AGAIN_AFTER_FAILURE = Duration.ofMinutes(10);

    private final Following following;
    private final CasesFound cases;
    private final Clock clock;
    private final SealSecurityRecord seals;
    private volatile Instant kept;
    private ScheduledExecutorService days;

    EachDayRecordWhatFellDue(Following following, CasesFound cases, Clock clock, SealSecurityRecord seals) {
        this.seals = seals;
        this.following = following;
        this.cases = cases;
        this.clock = clock;
    }

    /** One day's work; done again on the same day it records nothing more. */
    void today() {
        LocalDate day = LocalDate.now(clock);
        cases.forEachBegunHere(caseId -> following.send(new RecordWhatFellDue(caseId, day, day), day));
    }

    /** When a day's work was last done to its end, 0 before. */
    @Override
    public void bindTo(MeterRegistry registry) {
        TimeGauge.builder("banli.days.kept", this, TimeUnit.SECONDS, EachDayRecordWhatFellDue::keptAt)
                .description("when what fell due was last recorded to the end")
                .register(registry);
    }

    private double keptAt() {
        return kept == null ? 0 : kept.getEpochSecond();
    }

    private void run() {
        Duration next;
        try {
            today();
            if (seals != null) {
                seals.before(LocalDate.now(clock));
            }
            kept = clock.instant();
            next = untilTomorrow(ZonedDateTime.now(clock));
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "the day's work could not be done; tried again later", failure);
            next = AGAIN_AFTER_FAILURE;
        }
        again(next);
    }

    private synchronized void again(Duration next) {
        if (days != null) {
            days.schedule(this::run, next.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    static Duration untilTomorrow(ZonedDateTime now) {
        ZonedDateTime midnight = now.toLocalDate().plusDays(1).atStartOfDay(now.getZone());
        return Duration.between(now, midnight).plus(AFTER_MIDNIGHT);
    }

    @Override
    public synchronized void start() {
        days = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("days").factory());
        days.execute(this::run);
    }

    @Override
    public synchronized void stop() {
        days.shutdownNow();
        days = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return days != null;
    }
}
