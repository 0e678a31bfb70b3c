package banli.desk.act;

import banli.desk.ask.Idle;
import banli.desk.ask.KnownDevice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
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
 * 没有提交成的内容。 What was typed when a session had ended, or was refused: kept for an hour, shown again to the same person,
 * never sent by itself. Only of those who were logged in here before, and only a number of characters in all: for a stranger's
 * post no session is made.
 */
@Component
public class KeptForms {
    static final String PERSON = "_person";

    private static final Pattern FORMS = Pattern.compile("/.*/do/.*|/intake|/chase|/cases/[^/]+/(reply|sign|attach)");
    private static final Pattern ATTACHED = Pattern.compile("(/cases/[^/]+)/attach");
    private static final String TOKEN = "banli.keptForm";
    private static final String WANTED = "SPRING_SECURITY_SAVED_REQUEST";
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int LONGEST = 500_000;
    private static final long MOST = 20_000_000;

    private final LinkedHashMap<String, Kept> forms = new LinkedHashMap<>();

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
        Map<String, String[]> sent = request.getParameterMap();
        FormValues typed = FormValues.of(sent).without("password");
        String person = request.getParameter(PERSON);
        if (person == null || typed.size() > LONGEST || !wasHere(request, person)) {
            return false;
        }
        String token = UUID.randomUUID().toString();
        put(token, new Kept(address, person, request.getParameter("_key"), typed, Instant.now()));
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
        String sequence = request.getParameter("sequence");
        boolean record = sequence != null && sequence.matches("\\d{1,18}");
        Matcher attached = ATTACHED.matcher(request.getRequestURI());
        if (attached.matches()) {
            return attached.group(1) + "#attach";
        }
        return request.getRequestURI() + "?kept=1" + (record ? "&sequence=" + sequence : "");
    }

    /** Keeps what was refused, so that it is still there when the person comes back from what was in the way. */
    void refused(String address, String person, String key, FormValues typed) {
        if (typed.size() <= LONGEST) {
            put(
                    refusedAt(address, person),
                    new Kept(address, person, key, typed.copy().without("password"), Instant.now()));
        }
    }

    /** Forgets what was kept for a form that is recorded by now. */
    public synchronized void recorded(HttpServletRequest request, String address, String person) {
        forms.remove(refusedAt(address, person));
        token(request).ifPresent(forms::remove);
    }

    /** What this person typed in a form of this address before a session's end, each field's first value; empty for nothing. */
    public Map<String, String> typedBeforeTheEnd(HttpServletRequest request, String address, String person) {
        return token(request)
                .flatMap(token -> kept(token, address, person))
                .map(form -> form.typed().firsts())
                .orElse(Map.of());
    }

    /** The same with every value of each field, as of boxes that were ticked. */
    public Map<String, List<String>> allTypedBeforeTheEnd(HttpServletRequest request, String address, String person) {
        return token(request)
                .flatMap(token -> kept(token, address, person))
                .map(form -> form.typed().everything())
                .orElse(Map.of());
    }

    /** What this person typed here before a session's end; it is kept until it is recorded. */
    Optional<Kept> beforeTheEnd(HttpServletRequest request, String person) {
        return token(request).flatMap(token -> kept(token, request.getRequestURI(), person));
    }

    /** What this person typed here and was refused; it is kept until it is recorded. */
    Optional<Kept> refusedBefore(String address, String person) {
        return kept(refusedAt(address, person), address, person);
    }

    private static Optional<String> token(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : (String) session.getAttribute(TOKEN));
    }

    private static String refusedAt(String address, String person) {
        return person + " " + address;
    }

    private synchronized void put(String name, Kept kept) {
        forms.putLast(name, kept);
        Instant old = Instant.now().minus(KEPT);
        forms.values().removeIf(form -> form.since().isBefore(old));
        while (forms.values().stream().mapToLong(form -> form.typed().size()).sum() > MOST) {
            forms.pollFirstEntry();
        }
    }

    private synchronized Optional<Kept> kept(String name, String address, String person) {
        return Optional.ofNullable(forms.get(name))
                .filter(form -> form.since().isAfter(Instant.now().minus(KEPT)))
                .filter(form -> form.address().equals(address) && form.person().equals(person));
    }

    /** 留下的内容。 The form's address, whose it is, its key, what stood in it and since when. */
    record Kept(String address, String person, String key, FormValues typed, Instant since) {}
}
