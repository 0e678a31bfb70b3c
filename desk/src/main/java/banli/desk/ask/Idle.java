package banli.desk.ask;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 闲置时限。 When a session was last used by its person. What a page asks for by itself (streams, looks, how much time is left)
 * is no use of it, so it has a clock of its own beside the container's, which counts every request.
 */
@Component
public class Idle {
    /** The header by which a page says that it asks by itself. */
    public static final String LOOK = "Banli-Look";

    private static final String USED = "banli.used";
    private static final Duration LATER = Duration.ofMinutes(5);

    /** A wall screen that asked for nothing in so long a time is gone. */
    private static final Duration WALL = Duration.ofDays(30);

    private final Duration lasts;

    Idle(@Value("${banli.login.idle}") Duration lasts) {
        this.lasts = lasts;
    }

    /** How long a session lasts unused. */
    public Duration lasts() {
        return lasts;
    }

    /** Whether nobody used the session for too long. */
    public boolean isOver(HttpSession session) {
        return !Wall.is(session)
                && session.getAttribute(USED) instanceof Instant used
                && !used.plus(lasts).isAfter(Instant.now());
    }

    /** The person used the session just now; the container ends it somewhat later than this clock would. */
    public void used(HttpSession session) {
        Duration kept = Wall.is(session) ? WALL : lasts.plus(LATER);
        session.setMaxInactiveInterval(Math.toIntExact(kept.toSeconds()));
        session.setAttribute(USED, Instant.now());
    }

    /** The seconds until the session ends unless it is used; 0 without one, and where it doesn't end so. */
    public long left(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || Wall.is(session)) {
            return 0;
        }
        return session.getAttribute(USED) instanceof Instant used
                ? Math.max(0, Duration.between(Instant.now(), used.plus(lasts)).toSeconds())
                : lasts.toSeconds();
    }
}
