package banli.desk.ask;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** 大屏的会话。 Whether a session serves a screen on the wall: it shows the board alone, does nothing, and is not ended for want of use. */
public final class Wall {
    private static final String NAME = "banli.wall";

    private Wall() {}

    /** From now on, until the log-out, this session serves a wall. */
    public static void begin(HttpSession session) {
        session.setAttribute(NAME, true);
    }

    /** Whether the request comes from a screen on the wall. */
    public static boolean is(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && is(session);
    }

    static boolean is(HttpSession session) {
        return session.getAttribute(NAME) != null;
    }
}
