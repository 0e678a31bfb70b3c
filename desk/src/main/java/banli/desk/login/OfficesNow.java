package banli.desk.login;

import banli.desk.ask.Buses;
import banli.desk.ask.Person;
import banli.desk.problem.Problem;
import banli.language.query.LoginAnswer;
import banli.language.query.ReadOffices;
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
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * 现任职务。 Keeps the offices of a session's person as the directory has them: one granted, revoked or lent during the session
 * counts from the next page on. The ledger proves each act by itself; this is what the pages show and offer.
 */
final class OfficesNow extends OncePerRequestFilter {
    private static final String ASKED = OfficesNow.class.getName();

    /** As long as a proof of who asks is good: so a page and its parts ask once, and another desk's act is seen in time. */
    private static final long GOOD_NANOS = Duration.ofSeconds(2).toNanos();

    private final Buses buses;
    private final DirectoryActs directory;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    OfficesNow(Buses buses, DirectoryActs directory) {
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
                && isDue(request.getSession())) {
            List<?> before = person.offices();
            Person now = asked(person);
            if (!before.equals(now.offices()) || !Objects.equals(person.reset(), now.reset())) {
                keep(login, now, request, response);
            }
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/vendor/")
                || path.startsWith("/js/")
                || path.matches("/[^/]+\\.(css|js|svg|ico)")
                || IdleSessions.asksByItself(request);
    }

    private boolean isDue(HttpSession session) {
        Asked now = new Asked(directory.done(), System.nanoTime());
        if (session.getAttribute(ASKED) instanceof Asked before
                && before.acts == now.acts
                && now.nanos - before.nanos < GOOD_NANOS) {
            return false;
        }
        session.setAttribute(ASKED, now);
        return true;
    }

    /** While the directory does not answer, the person is who they were. */
    private Person asked(Person person) {
        try {
            LoginAnswer answer = buses.ask(new ReadOffices(person.id()), Map.of());
            return new Person(
                    person.id(),
                    person.name(),
                    answer.accepted() ? List.copyOf(answer.offices()) : List.of(),
                    answer.reset());
        } catch (Problem away) {
            return person;
        }
    }

    private void keep(Authentication login, Person now, HttpServletRequest request, HttpServletResponse response) {
        UsernamePasswordAuthenticationToken anew =
                UsernamePasswordAuthenticationToken.authenticated(now, null, login.getAuthorities());
        anew.setDetails(login.getDetails());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(anew);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** 上次查问。 After how many acts on the directory, and when, by the clock of this process. */
    private record Asked(long acts, long nanos) implements Serializable {}
}
