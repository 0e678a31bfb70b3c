package banli.desk.login;

import banli.desk.ask.Buses;
import banli.desk.ask.Person;
import banli.desk.ask.Proof;
import banli.desk.problem.Problem;
import banli.language.query.CheckLogin;
import banli.language.query.LoginAnswer;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** 口令登录。 Asks the query bus whether the password is right; the hash never comes here. */
@Component
class PasswordLogin implements AuthenticationProvider {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PASSWORD = 1000;

    private final Buses buses;
    private final SlowFailures failures;
    private final boolean on;

    PasswordLogin(
            Buses buses,
            SlowFailures failures,
            @Value("${banli.login.passwords}") boolean on,
            @Value("${banli.login.oidc.issuer:}") String issuer) {
        if (!on && issuer.isBlank()) {
            throw new IllegalStateException("banli.login.passwords 关闭时，须设置 banli.login.oidc.issuer，否则无人能登录。"
                    + " With banli.login.passwords off, set banli.login.oidc.issuer, or nobody can log in.");
        }
        this.on = on;
        this.buses = buses;
        this.failures = failures;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        if (!on) {
            throw new PasswordsOff();
        }
        String address = given.getDetails() instanceof WebAuthenticationDetails from ? from.getRemoteAddress() : "";
        String user = given.getName().strip();
        String password = String.valueOf(given.getCredentials());
        failures.refuseACrowd(address);
        boolean plausible = !user.isEmpty() && user.length() <= LONGEST_NAME && password.length() <= LONGEST_PASSWORD;
        LoginAnswer answer = plausible ? checked(user, password) : null;
        if (answer == null || !answer.accepted()) {
            failures.failed(user.length() > LONGEST_NAME ? "" : user, address);
            throw new BadCredentialsException("refused");
        }
        failures.succeeded(user);
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now) {
            Proof.ofThisRequest(now.getRequest(), answer.person());
        }
        return UsernamePasswordAuthenticationToken.authenticated(
                Person.of(answer), null, AuthorityUtils.NO_AUTHORITIES);
    }

    private LoginAnswer checked(String user, String password) {
        try {
            return buses.ask(new CheckLogin(user, password), Map.of());
        } catch (Problem away) {
            throw new AuthenticationServiceException("the log-in can't be checked now", away);
        }
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
