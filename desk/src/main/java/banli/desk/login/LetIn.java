package banli.desk.login;

import banli.desk.ask.Buses;
import banli.desk.ask.ByIssuer;
import banli.desk.ask.Person;
import banli.desk.ask.Proof;
import banli.desk.problem.Problem;
import banli.language.query.LoginAnswer;
import banli.language.query.ReadOffices;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** 经统一登录进来。 Whoever the log-in server names becomes a person of the directory, or is told why not. */
final class LetIn implements AuthenticationSuccessHandler {
    private final Buses buses;
    private final String claim;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final SavedRequestAwareAuthenticationSuccessHandler wanted =
            new SavedRequestAwareAuthenticationSuccessHandler();

    /** {@code claim} is the one that holds the person's id in the directory. */
    LetIn(Buses buses, String claim) {
        this.buses = buses;
        this.claim = claim;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication there)
            throws IOException, ServletException {
        OidcUser user = (OidcUser) there.getPrincipal();
        Optional<AskedAgain> again = AskedAgain.taken(request);
        String refused = null;
        LoginAnswer answer = null;
        try {
            answer = buses.ask(new ReadOffices(user.getClaimAsString(claim)), Map.of());
            refused = !answer.accepted() ? "unknown" : answer.offices().isEmpty() ? "nooffice" : null;
        } catch (Problem away) {
            refused = "away";
        }
        if (refused == null && again.isPresent() && !again.get().person().equals(answer.person())) {
            refused = "other";
        }
        if (refused != null) {
            request.getSession().invalidate();
            SecurityContextHolder.clearContext();
            response.sendRedirect("/login?" + refused);
            return;
        }
        Authentication login = login(answer, user);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(login);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        if (again.isPresent()) {
            boolean proved = again.get().isAnsweredBy(user);
            if (proved) {
                Proof.ofThisSession(request, answer.person());
            }
            response.sendRedirect(again.get().back() + (proved ? "" : "&_proof=stale"));
        } else {
            wanted.onAuthenticationSuccess(request, response, login);
        }
    }

    private static Authentication login(LoginAnswer answer, OidcUser user) {
        UsernamePasswordAuthenticationToken login = UsernamePasswordAuthenticationToken.authenticated(
                Person.of(answer), null, AuthorityUtils.NO_AUTHORITIES);
        login.setDetails(new ByIssuer(user.getIdToken().getTokenValue()));
        return login;
    }
}
