package banli.query.screen;

import banli.language.query.screens.ReadLag;
import banli.language.query.screens.ScreensLag;
import banli.query.feed.FactFeed;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** 滞后。 How far behind the ledger the screens are. */
@Component
public class Lag {
    private final FactFeed feed;
    private final ScreensPosition position;
    private final Clock clock;

    Lag(FactFeed feed, ScreensPosition position, Clock clock) {
        this.feed = feed;
        this.position = position;
        this.clock = clock;
    }

    /** 毫秒。 Milliseconds since the first fact that the screens have not read was recorded; 0 when they have read all. */
    public long millis() {
        return millis(position.now());
    }

    @QueryHandler
    ScreensLag on(ReadLag asked) {
        long now = position.now();
        return new ScreensLag(now, millis(now));
    }

    /** The past is never behind. */
    private long millis(long now) {
        if (Standpoint.CURRENT.isBound()) {
            return 0;
        }
        return feed.at(now + 1)
                .map(fact -> Math.max(
                        0, Duration.between(fact.recordedAt(), clock.instant()).toMillis()))
                .orElse(0L);
    }
}
