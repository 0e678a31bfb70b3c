package banli.desk.act;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;

/**
 * 登录失效时留下的内容。 What was typed when a session had ended: kept for an hour, shown again to the same person after the
 * log-in, never sent by itself. Only a number of characters is kept in all, since anybody can send.
 */
@Component
public class KeptForms {
    static final String PERSON = "_person";

    private static final String TOKEN = "banli.keptForm";
    private static final String WANTED = "SPRING_SECURITY_SAVED_REQUEST";
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int LONGEST = 500_000;
    private static final long MOST = 20_000_000;

    private final LinkedHashMap<String, Kept> forms = new LinkedHashMap<>();

    KeptForms() {}

    /** Keeps what was sent to a form and leads back there after the log-in; false when it is no form. */
    public boolean keep(HttpServletRequest request) {
        String address = request.getRequestURI();
        if (!request.getMethod().equals("POST") || !address.contains("/do/") && !address.equals("/intake")) {
            return false;
        }
        Map<String, String[]> sent = request.getParameterMap();
        Typed typed = Typed.of(sent).without("password");
        String person = request.getParameter(PERSON);
        if (person == null || typed.size() > LONGEST) {
            return false;
        }
        String token = UUID.randomUUID().toString();
        put(token, new Kept(address, person, request.getParameter("_key"), typed, Instant.now()));
        HttpSession session = request.getSession(true);
        session.setAttribute(TOKEN, token);
        session.setAttribute(WANTED, new SimpleSavedRequest(address + "?kept=1"));
        return true;
    }

    /** What this person had typed here, once. */
    Optional<Kept> take(HttpServletRequest request, String person) {
        HttpSession session = request.getSession(false);
        String token = session == null ? null : (String) session.getAttribute(TOKEN);
        Optional<Kept> kept = token == null ? Optional.empty() : taken(token, request.getRequestURI(), person);
        kept.ifPresent(_ -> session.removeAttribute(TOKEN));
        return kept;
    }

    private synchronized void put(String token, Kept kept) {
        forms.put(token, kept);
        Instant old = Instant.now().minus(KEPT);
        forms.values().removeIf(form -> form.since().isBefore(old));
        while (forms.values().stream().mapToLong(form -> form.typed().size()).sum() > MOST) {
            forms.pollFirstEntry();
        }
    }

    private synchronized Optional<Kept> taken(String token, String address, String person) {
        Kept kept = forms.get(token);
        boolean theirs =
                kept != null && kept.address().equals(address) && kept.person().equals(person);
        if (theirs) {
            forms.remove(token);
        }
        return theirs ? Optional.of(kept) : Optional.empty();
    }

    /** 留下的内容。 The form's address, whose it is, its key, what stood in it and since when. */
    record Kept(String address, String person, String key, Typed typed, Instant since) {}
}
