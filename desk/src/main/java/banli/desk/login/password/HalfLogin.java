package banli.desk.login.password;

import banli.desk.typed.KeptForms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** 登录了一半。 That somebody gave the right password in this session, and still has to show a second factor. */
public record HalfLogin(String person, Instant since) implements Serializable {
    /** Where they show it. */
    public static final String PAGE = "/login/second";

    private static final String NAME = "banli.half";
    private static final Duration LASTS = Duration.ofMinutes(5);

    /** From now on this session is half logged in as that person, and as nobody else. */
    static void of(HttpServletRequest request, String person) {
        HttpSession before = request.getSession(false);
        Map<String, Object> wayBack = KeptForms.wayBack(before);
        if (before != null) {
            before.invalidate();
        }
        HttpSession session = request.getSession();
        wayBack.forEach(session::setAttribute);
        session.setMaxInactiveInterval(Math.toIntExact(LASTS.toSeconds()));
        session.setAttribute(NAME, new HalfLogin(person, Instant.now()));
    }

    /** Who that is, empty when nobody or too long ago. */
    public static Optional<HalfLogin> in(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : (HalfLogin) session.getAttribute(NAME))
                .filter(half -> half.since.plus(LASTS).isAfter(Instant.now()));
    }

    /** It is whole, or given up. */
    public static void forget(HttpSession session) {
        session.removeAttribute(NAME);
    }
}
