package banli.query.live;

import banli.query.screen.Lag;
import banli.query.screen.Screen;
import banli.query.screen.ScreensPosition;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.springframework.stereotype.Component;

/** 屏幕的度量。 Where the screens are, how far behind, and how many cases they can't read. */
@Component
class ScreensMetrics implements MeterBinder {
    private final ScreensPosition position;
    private final Stops stops;
    private final List<Screen<?>> screens;
    private final Lag lag;

    ScreensMetrics(ScreensPosition position, Stops stops, List<Screen<?>> screens, Lag lag) {
        this.position = position;
        this.stops = stops;
        this.screens = screens;
        this.lag = lag;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("banli.screen.position", position, ScreensPosition::now)
                .description("last fact the screens have read")
                .register(registry);
        for (Screen<?> screen : screens) {
            Gauge.builder("banli.screen.lag", lag, it -> it.millis() / 1_000.0)
                    .tag("screen", screen.name())
                    .baseUnit("seconds")
                    .description("age of the first fact not yet read")
                    .register(registry);
        }
        Gauge.builder("banli.screen.unreadable", stops, Stops::count)
                .description("streams that a screen has stopped reading")
                .register(registry);
    }
}
