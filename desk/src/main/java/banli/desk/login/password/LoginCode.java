package banli.desk.login.password;

import banli.desk.ask.Buses;
import banli.desk.form.ActReader;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.desk.record.SecurityRecord;
import banli.language.command.DirectoryCommand.UseLoginCode;
import banli.language.word.FieldError;
import banli.language.word.Meta;
import banli.language.word.Recorded;
import banli.language.word.Text;
import banli.language.word.security.SecurityEvent;
import banli.language.word.security.SecurityOutcome;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** 用一次性口令设置口令。 By both halves of a code a person sets their own password, and nothing else: they log in afterwards. */
@Controller
class LoginCode {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");
    private static final int LONGEST = 200;
    private static final Text DIFFER = new Text("两次填写的新口令不一致。", "The new password was not typed the same twice.");
    private static final Text PERSON = new Text("请填写您的用户名。", "Give your user name.");

    private final Buses buses;
    private final SlowFailures failures;
    private final SecurityRecord record;
    private final boolean on;

    LoginCode(
            Buses buses, SlowFailures failures, SecurityRecord record, @Value("${banli.login.passwords}") boolean on) {
        this.buses = buses;
        this.failures = failures;
        this.record = record;
        this.on = on;
    }

    @GetMapping("/login/code")
    String form() {
        return on ? "logincode" : "redirect:/login?nopassword";
    }

    @PostMapping("/login/code")
    ModelAndView set(
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String second,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request,
            Model model) {
        try {
            if (!password.equals(again)) {
                throw Problem.fields(List.of(new FieldError("again", DIFFER)));
            }
            use(new UseLoginCode(person.strip(), first + second, password), request);
            return new ModelAndView("redirect:/login?set");
        } catch (Problem problem) {
            model.addAttribute("problem", problem);
            model.addAttribute("person", person);
            return new ModelAndView(
                    "logincode",
                    model.asMap(),
                    HttpStatusCode.valueOf(problem.kind().status()));
        }
    }

    @PostMapping("/api/login-code")
    @ResponseBody
    Done api(HttpServletRequest request) {
        UseLoginCode act = ActReader.read(request, UseLoginCode.class, null);
        use(act, request);
        return new Done(act.person());
    }

    private void use(UseLoginCode act, HttpServletRequest request) {
        if (!on) {
            throw new PasswordsOff().getCause() instanceof Problem off ? off : Problem.of(ProblemKind.LOGIN);
        }
        String address = request.getRemoteAddr();
        if (!ID.matcher(act.person()).matches()
                || act.code() == null
                || act.code().length() > LONGEST) {
            throw Problem.field("person", PERSON);
        }
        try {
            failures.refuseACrowd(act.person(), address);
        } catch (TooMany many) {
            throw (Problem) many.getCause();
        }
        try {
            Recorded recorded = buses.act(act, Map.of(Meta.ACTOR, act.person(), Meta.KEY, "code-" + UUID.randomUUID()));
            failures.succeeded(act.person(), address);
            record.note(SecurityEvent.CODE_USED, act.person(), SecurityOutcome.DONE, recorded.stream());
        } catch (Problem refused) {
            if (refused.fields().isEmpty() && refused.kind() != ProblemKind.UNAVAILABLE) {
                record.note(SecurityEvent.CODE_USED, act.person(), SecurityOutcome.REFUSED, null);
                failures.failed(act.person(), address, SlowFailures.LONGEST);
            }
            throw refused;
        }
    }

    /** 已设置。 Whose password was set. */
    record Done(String person) {}
}
