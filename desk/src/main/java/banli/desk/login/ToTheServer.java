package banli.desk.login;

import banli.desk.ask.Person;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 去统一登录。 Leads to the log-in server; who is logged in already goes there to prove anew who they are, and comes back. */
@Controller
@ConditionalOnProperty("banli.login.oidc.issuer")
class ToTheServer {
    /** A page of a form, as it is opened again with what was typed. */
    private static final Pattern FORM = Pattern.compile("/[a-z0-9-][\\w/.-]*\\?kept=1(&sequence=\\d{1,18})?");

    private final OfficeLogin login;

    ToTheServer(OfficeLogin login) {
        this.login = login;
    }

    @GetMapping("/login/office")
    String there(
            @RequestParam(name = "back", required = false) String back,
            HttpServletRequest request,
            @AuthenticationPrincipal Person person) {
        if (!login.isReady()) {
            throw Problem.of(
                    ProblemKind.UNAVAILABLE,
                    "统一登录暂时没有回应，请稍后再试；已填写的内容都还保留。",
                    "The log-in server doesn't answer for the moment. Try again a little later; what was typed is kept.");
        }
        AskedAgain.forget(request);
        if (person != null && back != null && FORM.matcher(back).matches()) {
            new AskedAgain(person.id(), back, Instant.now()).in(request.getSession());
        }
        return "redirect:" + OfficeLogin.BEGIN + "/" + OfficeLogin.ID;
    }
}
