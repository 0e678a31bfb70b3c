package banli.desk.live;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * 节拍。 When a stream says what: a nudge at once, but two a second at the most, and the newest fact only; a beat when
 * there was nothing for a while. With a new day lights change without a fact, so it is a nudge too.
 */
final class Pace {
    /** The least time between two nudges. */
    static final Duration BETWEEN = Duration.ofMillis(500);

    /** The longest silence. */
    static final Duration SILENCE = Duration.ofSeconds(10);

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private long told;
    private long newest;
    private Instant nudged = Instant.MIN;
    private Instant spoken = Instant.MIN;
    private LocalDate day;
    private boolean behind;
    private boolean saidBehind;
    private boolean again;

    /** A page that shows the screens as of this fact. */
    Pace(long shown, Instant now) {
        told = shown;
        newest = shown;
        day = LocalDate.ofInstant(now, ZONE);
    }

    /** The screens have read this fact. */
    synchronized void reached(long position) {
        newest = Math.max(newest, position);
    }

    /** The screens are behind the ledger, or no more. */
    synchronized void behind(boolean is) {
        behind = is;
        saidBehind &= is;
    }

    /** Something that is no fact has changed. */
    synchronized void again() {
        again = true;
    }

    /** Whether something is to be said now. */
    synchronized boolean isDue(Instant now) {
        boolean lags = behind && !saidBehind;
        return lags || !now.isBefore(again || news(now) ? after(nudged, BETWEEN) : after(spoken, SILENCE));
    }

    /** What is to be said now; it counts as said. */
    synchronized Optional<Push> due(Instant now) {
        if (!isDue(now)) {
            return Optional.empty();
        }
        spoken = now;
        if (behind && !saidBehind) {
            saidBehind = true;
            return Optional.of(Push.BEHIND);
        }
        if (!news(now)) {
            Push push = again ? Push.AGAIN : Push.BEAT;
            nudged = again ? now : nudged;
            again = false;
            return Optional.of(push);
        }
        again = false;
        told = newest;
        day = LocalDate.ofInstant(now, ZONE);
        nudged = now;
        return Optional.of(Push.fact(newest));
    }

    private boolean news(Instant now) {
        return newest > told || !LocalDate.ofInstant(now, ZONE).equals(day);
    }

    private static Instant after(Instant last, Duration wait) {
        return last.equals(Instant.MIN) ? last : last.plus(wait);
    }
}
