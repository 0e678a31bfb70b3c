package banli.desk.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** 打开的会话。 Who is logged in at this desk, since when and from where, for each to see their own. */
@Component
public class OpenSessions {
    private static final String NAME = "banli.open";
    private static final int LONGEST = 120;

    private final Set<Open> open = ConcurrentHashMap.newKeySet();

    /** This person's, the latest first. */
    public List<Own> of(String person, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object here = session == null ? null : session.getAttribute(NAME);
        return open.stream()
                .filter(one -> one.person.equals(person))
                .map(one -> new Own(one.since, one.address, one.device, one == here))
                .sorted(Comparator.comparing(Own::since).reversed())
                .toList();
    }

    void begun(HttpServletRequest request, String person) {
        String device = Objects.toString(request.getHeader("User-Agent"), "");
        request.getSession()
                .setAttribute(
                        NAME,
                        new Open(
                                person,
                                Instant.now(),
                                request.getRemoteAddr(),
                                device.length() > LONGEST ? device.substring(0, LONGEST) + "…" : device));
    }

    /** 本人的一个会话。 One session as its person sees it. */
    public record Own(Instant since, String address, String device, boolean here) {}

    /** The container says when its session is over. */
    private final class Open implements HttpSessionBindingListener {
        private final String person;
        private final Instant since;
        private final String address;
        private final String device;

        private Open(String person, Instant since, String address, String device) {
            this.person = person;
            this.since = since;
            this.address = address;
            this.device = device;
        }

        @Override
        public void valueBound(HttpSessionBindingEvent event) {
            open.add(this);
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            open.remove(this);
        }
    }
}
