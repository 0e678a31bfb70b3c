package banli.desk.login;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.desk.problem.ProblemWriter;
import banli.desk.typed.KeptForms;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** 请先登录。 Sends whoever asks for a page without being let in to the log-in page, and keeps what they had typed. */
record TurnedAway(KeptForms forms) implements AuthenticationEntryPoint, AccessDeniedHandler {
    /** Where pages hear what has changed. */
    static final String STREAM = "/live";

    /** What is no page: nobody is sent from there to log in. */
    private static final Pattern NO_PAGE =
            Pattern.compile(STREAM + "|" + TimeLeft.AT + "|/year/[^/]+/days|/days\\.svg");

    private static final LoginUrlAuthenticationEntryPoint LOGIN = new LoginUrlAuthenticationEntryPoint("/login");

    private static boolean isNoPage(HttpServletRequest request) {
        return NO_PAGE.matcher(request.getRequestURI()).matches();
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException thrown)
            throws IOException, ServletException {
        if (isNoPage(request)) {
            ProblemWriter.write(request, response, Problem.of(ProblemKind.LOGIN));
        } else {
            LOGIN.commence(request, response, thrown);
        }
    }

    /** A page too old to be sent: what was typed is kept, and shown again at once to who is still logged in. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException thrown)
            throws IOException {
        if (!forms.keep(request)) {
            response.sendRedirect("/login?old");
        } else {
            response.sendRedirect(request.getUserPrincipal() == null ? "/login?kept" : KeptForms.backTo(request));
        }
    }
}
