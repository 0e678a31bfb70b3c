package banli.desk.login.password;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** 登录未成。 Where a browser goes on to after a log-in that was refused or is only half done. */
public final class LogInRefused implements AuthenticationFailureHandler {
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException thrown)
            throws IOException {
        if (thrown instanceof SecondFactorNeeded needed) {
            HalfLogin.of(request, needed.person());
            response.sendRedirect(HalfLogin.PAGE);
        } else if (thrown.getCause() instanceof Problem told && told.kind() == ProblemKind.REQUEST) {
            request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, told);
            response.sendError(told.kind().status());
        } else {
            response.sendRedirect("/login?" + why(thrown));
        }
    }

    private static String why(AuthenticationException thrown) {
        return switch (thrown) {
            case TooMany _ -> "wait";
            case PasswordsOff _ -> "nopassword";
            case AuthenticationServiceException _ -> "away";
            default -> "refused";
        };
    }
}
