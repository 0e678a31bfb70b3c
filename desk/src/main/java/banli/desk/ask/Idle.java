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

    private final Duration lasts;

    Idle(@Value("${banli.login.idle}") Duration lasts) {
        this.lasts = lasts;
    }

    /** Whether nobody used the session for too long. */
    public boolean isOver(HttpSession session) {
        return session.getAttribute(USED) instanceof Instant used
                && !used.plus(lasts).isAfter(Instant.now());
    }

    /** The person used the session just now; the container ends it somewhat later than this clock would. */
    public void used(HttpSession session) {
        session.setMaxInactiveInterval(Math.toIntExact(lasts.plus(LATER).toSeconds()));
        session.setAttribute(USED, Instant.now());
    }

    /** The seconds until the session ends unless it is used; 0 without one. */
    public long left(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return 0;
        }
        return session.getAttribute(USED) instanceof Instant used
                ? Math.max(0, Duration.between(Instant.now(), used.plus(lasts)).toSeconds())
                : lasts.toSeconds();
    }
}
