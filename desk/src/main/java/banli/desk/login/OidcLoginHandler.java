package banli.desk.login;

import banli.desk.ask.Buses;
import banli.desk.ask.ByIssuer;
import banli.desk.ask.Person;
import banli.desk.ask.StepUp;
import banli.desk.ask.Unbound;
import banli.desk.problem.Problem;
import banli.desk.record.SecurityRecord;
import banli.language.query.account.LoginAnswer;
import banli.language.query.account.ReadIdentity;
import banli.language.word.person.Identity;
import banli.language.word.security.SecurityEvent;
import banli.language.word.security.SecurityOutcome;
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

/** 经统一登录进来。 Whoever the log-in server names, by its issuer and subject, becomes the person bound to that, or is told why not. */
final class OidcLoginHandler implements AuthenticationSuccessHandler {
    private final Buses buses;
    private final String claim;
    private final SecurityRecord record;
    private final Begins begins;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final SavedRequestAwareAuthenticationSuccessHandler wanted =
            new SavedRequestAwareAuthenticationSuccessHandler();

    /** {@code claim} may hold the person's id in the directory: it lets nobody in, and tells administrators whom to look for. */
    OidcLoginHandler(Buses buses, String claim, SecurityRecord record, Begins begins) {
        this.buses = buses;
        this.record = record;
        this.begins = begins;
        wanted.setRequestCache(new WantedPage());
        this.claim = claim;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication there)
            throws IOException, ServletException {
        OidcUser user = (OidcUser) there.getPrincipal();
        Optional<AskedAgain> again = AskedAgain.taken(request);
        Identity identity = new Identity(user.getIdToken().getIssuer().toString(), user.getSubject());
        String refused = null;
        LoginAnswer answer = null;
        try {
            answer = buses.ask(new ReadIdentity(identity), Map.of());
            refused = !answer.accepted() ? "unbound" : answer.offices().isEmpty() ? "nooffice" : null;
        } catch (Problem away) {
            refused = "away";
        }
        if (refused == null && again.isPresent() && !again.get().person().equals(answer.person())) {
            refused = "other";
        }
        String candidate = user.getClaimAsString(claim);
        refused = onRecord(refused, answer != null && answer.accepted() ? answer.person() : candidate);
        if (refused != null) {
            request.getSession().invalidate();
            SecurityContextHolder.clearContext();
            if (refused.equals("unbound")) {
                new Unbound(identity, candidate).in(request.getSession(true));
            }
            response.sendRedirect("/login?" + refused);
            return;
        }
        Authentication login = login(answer, user);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(login);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        begins.begun(request, response, (Person) login.getPrincipal());
        if (again.isPresent()) {
            boolean proved = again.get().isAnsweredBy(user);
            if (proved) {
                StepUp.ofThisSession(request, answer.person());
            }
            response.sendRedirect(again.get().back() + (proved ? "" : "&_proof=stale"));
        } else {
            wanted.onAuthenticationSuccess(request, response, login);
        }
    }

    /** Nobody is let in without a record of it. */
    private String onRecord(String refused, String person) {
        try {
            record.note(
                    refused == null ? SecurityEvent.LOG_IN : SecurityEvent.LOG_IN_REFUSED,
                    person,
                    refused == null
                            ? SecurityOutcome.DONE
                            : refused.equals("away") ? SecurityOutcome.FAILED : SecurityOutcome.REFUSED,
                    refused == null ? "office log-in" : "office log-in: " + refused);
            return refused;
        } catch (Problem away) {
            return "away";
        }
    }

    private static Authentication login(LoginAnswer answer, OidcUser user) {
        UsernamePasswordAuthenticationToken login = UsernamePasswordAuthenticationToken.authenticated(
                Person.of(answer), null, AuthorityUtils.NO_AUTHORITIES);
        login.setDetails(new ByIssuer(user.getIdToken().getTokenValue()));
        return login;
    }
}
