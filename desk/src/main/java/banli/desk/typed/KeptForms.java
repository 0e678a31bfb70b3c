package banli.desk.typed;

import banli.desk.ask.Idle;
import banli.desk.ask.KnownDevice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;

/**
 * 登录失效时提交的内容。 What was sent when a session had ended: kept for an hour, shown again to the same person as a draft,
 * never sent by itself. Only of those who were logged in here before, and only a number of characters in all: for a stranger's
 * post no session is made.
 */
@Component
public class KeptForms {
    static final String PERSON = "_person";

    private static final Pattern FORMS = Pattern.compile(
            "/.*/do/.*|/intake|/chase|/handover|/batch|/deadlines/what-if|/cases/[^/]+/(reply|sign|attach|personal|comments)");
    private static final Pattern ATTACHED = Pattern.compile("(/cases/[^/]+)/attach");
    private static final String TOKEN = "banli.keptForm";
    private static final String WANTED = "SPRING_SECURITY_SAVED_REQUEST";
    private static final Duration KEPT = Duration.ofHours(1);
    private static final long MOST = 20_000_000;

    private final LinkedHashMap<String, KeptForm> forms = new LinkedHashMap<>();

    private final KnownDevice devices;

    KeptForms(KnownDevice devices) {
        this.devices = devices;
    }

    /** Keeps what was sent to a form and leads back there after the log-in; false when it is no form. */
    public boolean keep(HttpServletRequest request) {
        String address = request.getRequestURI();
        if (!request.getMethod().equals("POST") || !FORMS.matcher(address).matches()) {
            return false;
        }
        Map<String, List<String>> typed = TypedFields.of(request);
        String person = request.getParameter(PERSON);
        if (person == null || TypedFields.areTooLong(typed) || !wasHere(request, person)) {
            return false;
        }
        String token = UUID.randomUUID().toString();
        put(
                token,
                new KeptForm(
                        AtPage.of(request, address),
                        person,
                        AtPage.written(request),
                        request.getParameter("_key"),
                        typed,
                        Instant.now()));
        HttpSession session = request.getSession(true);
        session.setAttribute(TOKEN, token);
        session.setAttribute(WANTED, new SimpleSavedRequest(backTo(request)));
        return true;
    }

    private boolean wasHere(HttpServletRequest request, String person) {
        return request.getSession(false) != null || Idle.hasEnded(request) || devices.isOf(request, person);
    }

    /** Where the form is opened again; a correction names its record. */
    public static String backTo(HttpServletRequest request) {
        Matcher attached = ATTACHED.matcher(request.getRequestURI());
        if (attached.matches()) {
            return attached.group(1) + "#attach";
        }
        String page = AtPage.of(request, request.getRequestURI());
        String sequence = request.getParameter("sequence");
        boolean record = !page.contains("?") && sequence != null && sequence.matches("\\d{1,18}");
        return page + (page.contains("?") ? "&" : "?") + "kept=1" + (record ? "&sequence=" + sequence : "");
    }

    /** What in a session, null for none, leads back to a form that was kept: for the session that follows it at the log-in. */
    public static Map<String, Object> wayBack(HttpSession session) {
        Map<String, Object> wayBack = new HashMap<>();
        for (String name : List.of(TOKEN, WANTED)) {
            Object value = session == null ? null : session.getAttribute(name);
            if (value != null) {
                wayBack.put(name, value);
            }
        }
        return wayBack;
    }

    /** Forgets what was kept for a form that is recorded by now. */
    public synchronized void recorded(HttpServletRequest request) {
        token(request).ifPresent(forms::remove);
    }

    /** What this person typed in a form of this page before a session's end, whatever its query. */
    public Optional<KeptForm> beforeTheEnd(HttpServletRequest request, String page, String person) {
        return token(request).flatMap(token -> kept(token, page, person));
    }

    private static Optional<String> token(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : (String) session.getAttribute(TOKEN));
    }

    private synchronized void put(String name, KeptForm kept) {
        forms.putLast(name, kept);
        Instant old = Instant.now().minus(KEPT);
        forms.values().removeIf(form -> form.since().isBefore(old));
        while (forms.values().stream()
                        .mapToLong(form -> TypedFields.size(form.typed()))
                        .sum()
                > MOST) {
            forms.pollFirstEntry();
        }
    }

    private synchronized Optional<KeptForm> kept(String name, String page, String person) {
        return Optional.ofNullable(forms.get(name))
                .filter(form -> form.since().isAfter(Instant.now().minus(KEPT)))
                .filter(form -> form.page().equals(page) && form.person().equals(person));
    }
}
