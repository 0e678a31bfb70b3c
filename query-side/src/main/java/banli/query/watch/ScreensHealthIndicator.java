package banli.query.watch;

import banli.query.feed.FactFeed;
import banli.query.screen.ScreensPosition;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 画面读到哪里。 How far the screens are. They answer all the while, so being behind takes no process out of service; who waits for
 * readiness is told for how many facts. Where single cases stand still the screens are degraded, and the office works on.
 */
@Component
class ScreensHealthIndicator extends AbstractHealthIndicator {
    static final Status BEHIND = new Status("BEHIND");
    private static final long NEAR = 1_000;

    private final ScreensPosition position;
    private final FactFeed feed;
    private final JdbcClient database;

    ScreensHealthIndicator(ScreensPosition position, FactFeed feed, JdbcClient database) {
        super("the screens can't be asked");
        this.position = position;
        this.feed = feed;
        this.database = database;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        long read = position.now();
        long missing = Math.max(0, feed.head() - read);
        health.status(missing <= NEAR ? Status.UP : BEHIND)
                .withDetail("position", read)
                .withDetail("behind", missing);
        long stopped = database.sql("select count(distinct stream) from unreadable_fact")
                .query(Long.class)
                .single();
        health.withDetail("stopped", stopped).withDetail("screens", stopped == 0 ? "WHOLE" : "DEGRADED");
        if (missing > NEAR) {
            health.withDetail("waitsFor", missing + " facts to be read by the screens");
        }
    }
}
