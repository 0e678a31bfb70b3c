package banli.desk.session;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** 打开的会话。 The sessions of this process, each with its row among those of all desks: whose row is gone is over. */
@Component
public class OpenSessions {
    private static final String NAME = "banli.open";
    private static final int LONGEST = 120;

    private final SessionRows rows;
    private final Map<String, HttpSession> here = new ConcurrentHashMap<>();

    OpenSessions(SessionRows rows) {
        this.rows = rows;
    }

    /** This person's at any desk, the latest first. */
    public List<OpenSession> of(String person) {
        return rows.of(person);
    }

    /** Which of them this request belongs to; null when none. */
    public static String id(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(NAME) instanceof Open open ? open.id : null;
    }

    /** The session of this request is this person's from now on. */
    public void begun(HttpServletRequest request, String person) {
        String device = Objects.toString(request.getHeader("User-Agent"), "");
        OpenSession open = new OpenSession(
                UUID.randomUUID().toString(),
                person,
                Instant.now(),
                request.getRemoteAddr(),
                device.length() > LONGEST ? device.substring(0, LONGEST) + "…" : device);
        try {
            rows.add(open);
        } catch (DataAccessException away) {
            request.getSession().invalidate();
            throw Problem.of(ProblemKind.UNAVAILABLE);
        }
        request.getSession().setAttribute(NAME, new Open(open.id(), person));
    }

    /** Ends one of a person's own, at whatever desk; false when they have no such session. */
    public boolean end(String person, String id) {
        boolean theirs = rows.end(person, id);
        if (theirs) {
            over(id);
        }
        return theirs;
    }

    /** Ends all of a person but the one named, which may be null. */
    public void endBut(String person, String kept) {
        try {
            rows.endBut(person, kept);
            look();
        } catch (DataAccessException away) {
            // What ends them all is a fact besides, by which each is over at its next request.
        }
    }

    /** Ends those that were ended at another desk. */
    void look() {
        Set<String> gone = new HashSet<>(here.keySet());
        if (!gone.isEmpty()) {
            gone.removeAll(rows.standing(gone));
        }
        gone.forEach(this::over);
    }

    /** Says that this desk still runs. */
    void seen() {
        rows.seen(Set.copyOf(here.keySet()));
    }

    private void over(String id) {
        HttpSession session = here.remove(id);
        try {
            if (session != null) {
                session.invalidate();
            }
        } catch (IllegalStateException already) {
            // It was over.
        }
    }

    /** The container says when its session is over. */
    private final class Open implements HttpSessionBindingListener {
        private final String id;
        private final String person;

        private Open(String id, String person) {
            this.id = id;
            this.person = person;
        }

        @Override
        public void valueBound(HttpSessionBindingEvent event) {
            here.put(id, event.getSession());
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            here.remove(id);
            try {
                rows.end(person, id);
            } catch (DataAccessException away) {
                // Nobody says any more that its desk runs, so it goes from the list by itself.
            }
        }
    }
}
