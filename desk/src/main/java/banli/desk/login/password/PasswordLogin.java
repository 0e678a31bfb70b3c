package banli.desk.login.password;

import banli.desk.ask.Buses;
import banli.desk.ask.CodeAgain;
import banli.desk.ask.KnownDevice;
import banli.desk.ask.Person;
import banli.desk.ask.StepUp;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.query.account.CheckLogin;
import banli.language.query.account.LoginAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
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
    private final Turns turns;
    private final KnownDevice devices;
    private final CodeAgain codes;
    private final boolean on;

    PasswordLogin(
            Buses buses,
            SlowFailures failures,
            Turns turns,
            KnownDevice devices,
            CodeAgain codes,
            @Value("${banli.login.passwords}") boolean on,
            @Value("${banli.login.oidc.issuer:}") String issuer) {
        if (!on && issuer.isBlank()) {
            throw new IllegalStateException("banli.login.passwords 关闭时，须设置 banli.login.oidc.issuer，否则无人能登录。"
                    + " With banli.login.passwords off, set banli.login.oidc.issuer, or nobody can log in.");
        }
        this.on = on;
        this.buses = buses;
        this.failures = failures;
        this.turns = turns;
        this.devices = devices;
        this.codes = codes;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        if (!on) {
            throw new PasswordsOff();
        }
        String address = given.getDetails() instanceof WebAuthenticationDetails from ? from.getRemoteAddress() : "";
        String user = given.getName().strip();
        String password = String.valueOf(given.getCredentials());
        orUnreadable(user);
        orUnreadable(password);
        failures.refuseACrowd(user, address);
        HttpServletRequest request = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
                ? now.getRequest()
                : null;
        boolean plausible = !user.isEmpty() && user.length() <= LONGEST_NAME && password.length() <= LONGEST_PASSWORD;
        LoginAnswer answer = plausible
                ? turns.of(user, address, isKnown(request, user, address), () -> checked(user, password))
                : null;
        if (answer == null || !answer.accepted()) {
            failures.failed(
                    user.length() > LONGEST_NAME ? "" : user,
                    address,
                    isLoggedIn() ? SlowFailures.LONGEST_AT_A_PROOF : SlowFailures.LONGEST);
            throw new BadCredentialsException("refused");
        }
        failures.succeeded(user, address);
        Person person = Person.of(answer);
        if (!person.factors().isEmpty() && !isLoggedIn()) {
            bySecondFactor(request, person);
        }
        if (request != null && (person.factors().isEmpty() || !isLoggedIn())) {
            StepUp.ofThisRequest(request, person.id());
        }
        return UsernamePasswordAuthenticationToken.authenticated(person, null, AuthorityUtils.NO_AUTHORITIES);
    }

    /** A program sends a code in a header beside the password; a browser is asked for it on a page of its own. */
    private void bySecondFactor(HttpServletRequest request, Person person) {
        String code = request == null ? null : request.getHeader(SecondFactorNeeded.HEADER);
        if (code == null || code.isBlank()) {
            throw new SecondFactorNeeded(person.id());
        }
        codes.orRefuse(person.id(), code).ifPresent(refused -> {
            throw new SecondFactorNeeded(person.id(), refused);
        });
    }

    private boolean isKnown(HttpServletRequest request, String user, String address) {
        return failures.wasRightHere(user, address) || request != null && devices.isOf(request, user);
    }

    private static boolean isLoggedIn() {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        return login != null && login.getPrincipal() instanceof Person;
    }

    /** The database takes no NUL, and nobody types the others. */
    private static void orUnreadable(String typed) {
        if (typed.chars().anyMatch(Character::isISOControl)) {
            throw new AuthenticationServiceException(
                    "control characters",
                    Problem.of(
                            ProblemKind.REQUEST,
                            "用户名和口令不能含有控制字符。",
                            "A user name and a password hold no control characters."));
        }
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
