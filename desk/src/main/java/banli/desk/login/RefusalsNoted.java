package banli.desk.login;

import banli.desk.record.SecurityRecord;
import banli.language.word.security.SecurityEvent;
import banli.language.word.security.SecurityOutcome;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** 拒绝入册。 Puts every answer of 403 to somebody logged in on the security record, wherever it was given. */
final class RefusalsNoted extends OncePerRequestFilter {
    private final SecurityRecord record;

    RefusalsNoted(SecurityRecord record) {
        this.record = record;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (response.getStatus() == HttpServletResponse.SC_FORBIDDEN && login != null) {
            boolean look =
                    request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
            record.note(
                    look ? SecurityEvent.ACCESS_DENIED : SecurityEvent.ACT_REFUSED,
                    login.getName(),
                    SecurityOutcome.REFUSED,
                    request.getMethod() + " " + request.getRequestURI());
        }
    }
}
