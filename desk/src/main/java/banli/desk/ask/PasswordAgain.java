package banli.desk.ask;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.desk.record.SecurityRecord;
import banli.language.word.FieldError;
import banli.language.word.Text;
import banli.language.word.security.SecurityEvent;
import banli.language.word.security.SecurityOutcome;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** 再输一次口令。 Checks a password (or a code, of whoever has a second factor) that a logged-in person types once more, as slowly after failures as a log-in. */
@Component
public class PasswordAgain {
    /** The field of forms that holds it; what is kept of a form leaves it out. */
    public static final String FIELD = "_password";

    private static final Text WRONG = new Text("口令不对，请重新输入。", "The password is wrong. Type it again.");

    private final AuthenticationProvider passwords;
    private final CodeAgain factors;
    private final SecurityRecord record;

    PasswordAgain(AuthenticationProvider passwords, CodeAgain factors, SecurityRecord record) {
        this.factors = factors;
        this.passwords = passwords;
        this.record = record;
    }

    /** Hears the password of a form, when one was typed; from then on the proof holds in this session. */
    public void heard(HttpServletRequest request, Person person) {
        factors.heard(request, person);
        String typed = request.getParameter(FIELD);
        if (typed != null && !typed.isEmpty()) {
            heard(request, person, typed, FIELD);
        }
    }

    /** As {@link #heard(HttpServletRequest, Person)}, with the password that stands in a field of this name. */
    public void heard(HttpServletRequest request, Person person, String password, String field) {
        UsernamePasswordAuthenticationToken given =
                UsernamePasswordAuthenticationToken.unauthenticated(person.id(), password);
        given.setDetails(new WebAuthenticationDetails(request));
        try {
            Authentication right = passwords.authenticate(given);
            // Of whoever has a second factor the password alone proves nothing.
            if (right.getPrincipal() instanceof Person known && !known.factors().isEmpty()) {
                return;
            }
            StepUp.ofThisSession(request, person.id());
            record.note(SecurityEvent.STEP_UP, person.id(), SecurityOutcome.DONE, "password");
        } catch (BadCredentialsException wrong) {
            record.note(SecurityEvent.STEP_UP_REFUSED, person.id(), SecurityOutcome.REFUSED, "password");
            throw Problem.fields(List.of(new FieldError(field, WRONG)));
        } catch (AuthenticationException failed) {
            throw failed.getCause() instanceof Problem told ? told : Problem.of(ProblemKind.UNAVAILABLE);
        }
    }
}
