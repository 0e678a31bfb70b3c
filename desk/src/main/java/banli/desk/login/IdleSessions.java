package banli.desk.login;

import banli.desk.ask.Idle;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** 闲置的会话。 Ends a session that nobody used for too long or that lasted too long, before anything trusts it; notes each use by its person. */
final class IdleSessions extends OncePerRequestFilter {
    private final Idle idle;

    IdleSessions(Idle idle) {
        this.idle = idle;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && idle.isOver(session)) {
            Idle.end(request, session);
            SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        } else if (session != null && !asksByItself(request)) {
            idle.used(session);
        }
        chain.doFilter(request, response);
    }

    /** Whether the page asks, not its person. */
    static boolean asksByItself(HttpServletRequest request) {
        return request.getHeader(Idle.LOOK) != null
                || request.getRequestURI().equals(TurnedAway.STREAM)
                || request.getRequestURI().equals(TimeLeft.AT) && HttpMethod.GET.matches(request.getMethod());
    }
}
