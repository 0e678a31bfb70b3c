package banli.desk.login;

import banli.desk.ask.Buses;
import banli.desk.ask.Idle;
import banli.desk.ask.Person;
import banli.desk.problem.Problem;
import banli.desk.record.SecurityRecord;
import banli.language.query.account.LoginAnswer;
import banli.language.query.account.ReadOffices;
import banli.language.word.security.SecurityEvent;
import banli.language.word.security.SecurityOutcome;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * 现任职务。 Keeps the offices of a session's person as the directory has them: one granted, revoked or lent during the session
 * counts from the next page on; one whose password, factors or
 * offices were changed, or that was ended, elsewhere is over. The ledger proves each act by itself; this is what the pages show and offer.
 */
final class OfficesNow extends OncePerRequestFilter {
    private static final String ASKED = OfficesNow.class.getName();

    /** As long as a proof of who asks is good: so a page and its parts ask once, and another desk's act is seen in time. */
    private static final long GOOD_NANOS = Duration.ofSeconds(2).toNanos();

    /** What pages ask for by themselves, they ask often. */
    private static final long GOOD_FOR_LOOKS_NANOS = Duration.ofSeconds(15).toNanos();

    /** Whoever may no longer log in has no session either. */
    private static final long NOBODYS = -1;

    private final Buses buses;
    private final DirectoryActs directory;
    private final SecurityRecord record;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    OfficesNow(Buses buses, DirectoryActs directory, SecurityRecord record) {
        this.record = record;
        this.buses = buses;
        this.directory = directory;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (contexts.containsContext(request)
                && login != null
                && login.getPrincipal() instanceof Person person
                && isDue(request)) {
            Person now = asked(person);
            if (now.epoch() != person.epoch()) {
                record.note(SecurityEvent.SESSION_ENDED, person.id(), SecurityOutcome.DONE, "changed elsewhere");
                Idle.end(request, request.getSession());
                SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
            } else if (!person.offices().equals(now.offices())
                    || !person.factors().equals(now.factors())
                    || !Objects.equals(person.reset(), now.reset())) {
                Held.keep(login, now, request, response);
            }
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/vendor/") || path.startsWith("/js/") || path.matches("/[^/]+\\.(css|js|svg|ico)");
    }

    private boolean isDue(HttpServletRequest request) {
        HttpSession session = request.getSession();
        long good = IdleSessions.asksByItself(request) ? GOOD_FOR_LOOKS_NANOS : GOOD_NANOS;
        Asked now = new Asked(directory.done(), System.nanoTime());
        if (session.getAttribute(ASKED) instanceof Asked before
                && (before.acts == now.acts || good == GOOD_FOR_LOOKS_NANOS)
                && now.nanos - before.nanos < good) {
            return false;
        }
        session.setAttribute(ASKED, now);
        return true;
    }

    /** While the directory does not answer, the person is who they were. */
    private Person asked(Person person) {
        try {
            LoginAnswer answer = buses.ask(new ReadOffices(person.id()), Map.of());
            return answer.accepted()
                    ? Held.by(person, answer)
                    : new Person(person.id(), person.name(), List.of(), null, Set.of(), NOBODYS);
        } catch (Problem away) {
            return person;
        }
    }

    /** 上次查问。 After how many acts on the directory, and when, by the clock of this process. */
    private record Asked(long acts, long nanos) implements Serializable {}
}
