package banli.query.live;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * 停读的重试。 Reads stopped cases again by itself: soon after a start, because another program may read what this one's
 * predecessor could not, and then after one minute, two, four, up to an hour.
 */
@Component
class StopsRetried implements SmartLifecycle {
    private static final Logger LOG = System.getLogger(StopsRetried.class.getName());
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final long EVERY_SECONDS = 15;

    private final Screens screens;
    private final Stops stops;
    private final Clock clock;
    private final Map<String, Next> next = new HashMap<>();
    private ScheduledExecutorService clockwork;

    StopsRetried(Screens screens, Stops stops, Clock clock) {
        this.screens = screens;
        this.stops = stops;
        this.clock = clock;
    }

    /** Reads again what is due now, each in a transaction of its own. */
    synchronized void again() {
        List<String> stopped = stops.streams();
        next.keySet().retainAll(stopped);
        Instant now = clock.instant();
        for (String stream : stopped) {
            Next due = next.get(stream);
            if (due == null || !due.at.isAfter(now)) {
                Duration wait = due == null ? FIRST : due.waited.multipliedBy(2);
                Duration bounded = wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
                next.put(stream, new Next(now.plus(bounded), bounded));
                screens.retry(stream);
            }
        }
    }

    private void quietly() {
        try {
            again();
        } catch (RuntimeException failure) {
            LOG.log(Level.DEBUG, "what the screens stopped at could not be read again; tried later", failure);
        }
    }

    @Override
    public synchronized void start() {
        clockwork = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("stops-retried").factory());
        clockwork.scheduleWithFixedDelay(this::quietly, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public synchronized void stop() {
        clockwork.shutdownNow();
        clockwork = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return clockwork != null;
    }

    /** When it is read again, and how long that was waited for. */
    private record Next(Instant at, Duration waited) {}
}
