package banli.desk.act;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
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

    private final Cache<String, Kept> forms = Caffeine.newBuilder()
            .expireAfterWrite(KEPT)
            .maximumWeight(MOST)
            .weigher((String _, Kept kept) -> kept.typed().size() + 1)
            .build();

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
        forms.put(token, new Kept(address, person, request.getParameter("_key"), typed));
        HttpSession session = request.getSession(true);
        session.setAttribute(TOKEN, token);
        session.setAttribute(WANTED, new SimpleSavedRequest(address + "?kept=1"));
        return true;
    }

    /** What this person had typed here, once. */
    Optional<Kept> take(HttpServletRequest request, String person) {
        HttpSession session = request.getSession(false);
        String token = session == null ? null : (String) session.getAttribute(TOKEN);
        Kept kept = token == null ? null : forms.getIfPresent(token);
        if (kept == null
                || !kept.address().equals(request.getRequestURI())
                || !kept.person().equals(person)) {
            return Optional.empty();
        }
        session.removeAttribute(TOKEN);
        forms.invalidate(token);
        return Optional.of(kept);
    }

    /** 留下的内容。 The form's address, whose it is, its key and what stood in it. */
    record Kept(String address, String person, String key, Typed typed) {}
}
