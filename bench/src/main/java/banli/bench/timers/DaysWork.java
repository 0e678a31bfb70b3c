package banli.bench.timers;

import banli.bench.House;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 每日的工作。 The day's work, done by its timer at a time that is set for it. */
final class DaysWork {
    private static final Duration AHEAD = Duration.ofMillis(500);
    private static final Duration GIVEN_UP = Duration.ofMinutes(10);

    private DaysWork() {}

    /** Seconds from a time that is set for the day's work to its end. */
    static double fires(House house, JdbcClient client) throws InterruptedException {
        Instant at = Instant.now().plus(AHEAD);
        // While it is being done it has no time that can be set.
        while (client.sql(
                                "update processing.timer set execution_time = ? where task_name = 'what-fell-due' and not picked")
                        .param(Timestamp.from(at))
                        .update()
                == 0) {
            Thread.sleep(100);
        }
        Instant end = Instant.now().plus(GIVEN_UP);
        while (Instant.now().isBefore(end)) {
            Optional<Instant> done = client.sql(
                            "select last_success from processing.timer where task_name = 'what-fell-due'")
                    .query((row, _) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                    .single();
            if (done.filter(at::isBefore).isPresent()) {
                house.awaitScreens();
                return Duration.between(at, done.get()).toMillis() / 1e3;
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("the day's work was not done");
    }
}
