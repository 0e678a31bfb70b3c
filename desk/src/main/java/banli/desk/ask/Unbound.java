package banli.desk.ask;

import banli.language.word.person.Identity;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;

/**
 * 尚未绑定的身份。 Somebody the log-in server knows and nobody here is bound to: shown to them once, to tell two administrators.
 *
 * @param candidate what the log-in server calls them, which may be their id here; may be null
 */
public record Unbound(String issuer, String subject, String candidate) implements Serializable {
    private static final String NAME = "banli.unbound";

    /** Of an identity. */
    public Unbound(Identity identity, String candidate) {
        this(identity.issuer(), identity.subject(), candidate);
    }

    /** The next log-in page of this session shows it. */
    public void in(HttpSession session) {
        session.setAttribute(NAME, this);
    }

    /** What this session's log-in page is to show, once. */
    public static Optional<Unbound> taken(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Optional<Unbound> unbound = Optional.ofNullable(session == null ? null : (Unbound) session.getAttribute(NAME));
        unbound.ifPresent(_ -> session.removeAttribute(NAME));
        return unbound;
    }
}
