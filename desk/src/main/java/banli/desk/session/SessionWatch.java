package banli.desk.session;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** 看着会话。 Looks every two seconds which sessions of this desk were ended elsewhere, and says every minute that the desk runs. */
@Component
class SessionWatch {
    private static final long LOOK_SECONDS = 2;
    private static final long SEEN_SECONDS = 60;

    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("sessions").factory());

    SessionWatch(OpenSessions sessions) {
        every(LOOK_SECONDS, sessions::look);
        every(SEEN_SECONDS, sessions::seen);
    }

    private void every(long seconds, Runnable work) {
        clockwork.scheduleWithFixedDelay(
                () -> {
                    try {
                        work.run();
                    } catch (DataAccessException away) {
                        // While the database is away nothing is known to have ended.
                    }
                },
                seconds,
                seconds,
                TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        clockwork.shutdownNow();
    }
}
