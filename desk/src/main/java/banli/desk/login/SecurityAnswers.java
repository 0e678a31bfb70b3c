package banli.desk.login;

import banli.desk.login.password.SlowFailures;
import banli.desk.login.password.TooMany;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.desk.problem.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** 安全检查的答复。 What the API says when nobody is logged in, or when a session's token is missing. */
final class SecurityAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException thrown)
            throws IOException {
        if (thrown instanceof TooMany) {
            response.setHeader("Retry-After", Long.toString(SlowFailures.LONGEST.toSeconds()));
        }
        Throwable cause = thrown.getCause();
        if (cause instanceof Problem away) {
            ProblemWriter.write(request, response, away);
            return;
        }
        response.setHeader("WWW-Authenticate", "Basic realm=\"Banli\", charset=\"UTF-8\"");
        ProblemWriter.write(
                request,
                response,
                Problem.of(
                        ProblemKind.LOGIN,
                        "请登录后再访问，或核对用户名与口令。",
                        "Log in first, or check the user name and the password."));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException thrown)
            throws IOException {
        if (SecurityContextHolder.getContext().getAuthentication() == null) {
            commence(request, response, new InsufficientAuthenticationException("nobody is logged in", thrown));
            return;
        }
        ProblemWriter.write(
                request,
                response,
                thrown instanceof CsrfException
                        ? Problem.of(
                                ProblemKind.TOKEN,
                                "页面的校验码缺失或已过期，请刷新页面后重试。",
                                "The page's token is missing or too old. Load the page again, then retry.")
                        : Problem.of(ProblemKind.OFFICE));
    }
}
