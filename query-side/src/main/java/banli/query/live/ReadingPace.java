package banli.query.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.stereotype.Component;

/** 阅读的快慢。 How many facts the screens of this process have read in the last minute. */
@Component
class ReadingPace {
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Clock clock;
    private final Deque<Read> recent = new ArrayDeque<>();

    ReadingPace(Clock clock) {
        this.clock = clock;
    }

    /** So many facts were read just now. */
    synchronized void read(int facts) {
        recent.addLast(new Read(clock.instant(), facts));
        forget();
    }

    synchronized long lastMinute() {
        forget();
        return recent.stream().mapToLong(Read::facts).sum();
    }

    private void forget() {
        Instant from = clock.instant().minus(KEPT);
        while (!recent.isEmpty() && recent.getFirst().at().isBefore(from)) {
            recent.removeFirst();
        }
    }

    private record Read(Instant at, int facts) {}
}
