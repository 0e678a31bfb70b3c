package banli.query.live;

import banli.query.feed.FactFeed;
import banli.query.screen.ScreensPosition;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** 屏幕的度量。 Where the screens are, how far behind, and how many cases they can't read. */
@Component
class ScreensMetrics implements MeterBinder {
    private final ScreensPosition position;
    private final Stops stops;
    private final FactFeed feed;
    private final Clock clock;

    ScreensMetrics(ScreensPosition position, Stops stops, FactFeed feed, Clock clock) {
        this.position = position;
        this.stops = stops;
        this.feed = feed;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("banli.screen.position", position, ScreensPosition::now)
                .description("last fact the screens have read")
                .register(registry);
        Gauge.builder("banli.screen.lag", this, ScreensMetrics::lag)
                .baseUnit("seconds")
                .description("age of the first fact not yet read")
                .register(registry);
        Gauge.builder("banli.screen.unreadable", stops, Stops::count)
                .description("streams that a screen has stopped reading")
                .register(registry);
    }

    /** Seconds since the first fact that the screens have not read was recorded; 0 when they have read all. */
    double lag() {
        return feed.at(position.now() + 1)
                .map(fact ->
                        Duration.between(fact.recordedAt(), clock.instant()).toMillis() / 1000.0)
                .map(seconds -> Math.max(0, seconds))
                .orElse(0.0);
    }
}
