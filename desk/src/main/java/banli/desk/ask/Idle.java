package banli.desk.ask;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 会话的时限。 When a session was last used by its person, and when it began: both end it. What a page asks for by itself (streams, looks, how much time is left)
 * is no use of it, so it has a clock of its own beside the container's, which counts every request.
 */
@Component
public class Idle {
    /** The header by which a page says that it asks by itself. */
    public static final String LOOK = "Banli-Look";

    private static final String USED = "banli.used";
    private static final String BEGUN = "banli.begun";
    private static final String ENDED = "banli.ended";
    private static final Duration LATER = Duration.ofMinutes(5);

    /** A wall screen that asked for nothing in so long a time is gone. */
    private static final Duration WALL = Duration.ofDays(30);

    private final Duration lasts;
    private final Duration longest;

    Idle(@Value("${banli.login.idle}") Duration lasts, @Value("${banli.login.longest}") Duration longest) {
        this.lasts = lasts;
        this.longest = longest;
    }

    /** How long a session lasts unused. */
    public Duration lasts() {
        return lasts;
    }

    /** Whether nobody used the session for too long, or it has lasted as long as any may. */
    public boolean isOver(HttpSession session) {
        return !Wall.is(session) && !end(session).isAfter(Instant.now());
    }

    /** Somebody has just logged in by this session. */
    public static void begun(HttpSession session) {
        session.setAttribute(BEGUN, Instant.now());
    }

    /** Ends the session in the middle of this request. */
    public static void end(HttpServletRequest request, HttpSession session) {
        session.invalidate();
        request.setAttribute(ENDED, true);
    }

    /** Whether a session was ended in this request. */
    public static boolean hasEnded(HttpServletRequest request) {
        return request.getAttribute(ENDED) != null;
    }

    private Instant end(HttpSession session) {
        Instant idle = session.getAttribute(USED) instanceof Instant used ? used.plus(lasts) : Instant.MAX;
        Instant last = session.getAttribute(BEGUN) instanceof Instant begun ? begun.plus(longest) : Instant.MAX;
        return idle.isBefore(last) ? idle : last;
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
        Instant end = end(session);
        return end.equals(Instant.MAX)
                ? lasts.toSeconds()
                : Math.max(0, Duration.between(Instant.now(), end).toSeconds());
    }
}
