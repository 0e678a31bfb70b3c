package banli.query.watch;

import banli.query.feed.FactFeed;
import banli.query.screen.ScreensPosition;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * 画面读到哪里。 How far the screens are. They answer all the while, so being behind takes no process out of service; who waits for
 * readiness is told for how many facts.
 */
@Component
class ScreensHealthIndicator extends AbstractHealthIndicator {
    static final Status BEHIND = new Status("BEHIND");
    private static final long NEAR = 1_000;

    private final ScreensPosition position;
    private final FactFeed feed;

    ScreensHealthIndicator(ScreensPosition position, FactFeed feed) {
        super("the screens can't be asked");
        this.position = position;
        this.feed = feed;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        long read = position.now();
        long missing = Math.max(0, feed.head() - read);
        health.status(missing <= NEAR ? Status.UP : BEHIND)
                .withDetail("position", read)
                .withDetail("behind", missing);
        if (missing > NEAR) {
            health.withDetail("waitsFor", missing + " facts to be read by the screens");
        }
    }
}
