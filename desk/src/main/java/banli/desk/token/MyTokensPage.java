package banli.desk.token;

import banli.desk.ask.DeskAddress;
import banli.desk.ask.PasswordAgain;
import banli.desk.ask.Person;
import banli.desk.ask.StepUp;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 本人的令牌。 A person's tokens: made after a proof of who they are, shown once, ended by a click. */
@Controller
class MyTokensPage {
    private static final String HERE = "/me/tokens";
    private static final int USUAL_DAYS = 90;

    private final Tokens tokens;
    private final PasswordAgain proofs;
    private final StepUp stepUp;
    private final DeskAddress desk;

    MyTokensPage(Tokens tokens, PasswordAgain proofs, StepUp stepUp, DeskAddress desk) {
        this.tokens = tokens;
        this.proofs = proofs;
        this.stepUp = stepUp;
        this.desk = desk;
    }

    @GetMapping(HERE)
    String page(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        return shown(request, caller, model);
    }

    @PostMapping(HERE)
    String make(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") List<String> scope,
            @RequestParam(defaultValue = "") String lastDay,
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal Person caller,
            Model model) {
        try {
            proofs.heard(request, caller);
            if (stepUp.asked(request, caller) != null) {
                throw Problem.of(
                        ProblemKind.CONFIRM,
                        "设立令牌之前，须再次确认身份。请在本页确认后提交。",
                        "Before you make a token, confirm who you are on this page, then send it.");
            }
            String secret = tokens.make(caller, name, scopes(scope), day(lastDay));
            response.setHeader("Cache-Control", "no-store");
            model.addAttribute("secret", secret);
            model.addAttribute("address", desk.of(request).orElse(""));
        } catch (Problem problem) {
            response.setStatus(problem.kind().status());
            model.addAttribute("problem", problem);
            model.addAttribute("name", name);
            model.addAttribute("chosen", scope);
            model.addAttribute("lastDay", lastDay);
        }
        return shown(request, caller, model);
    }

    @PostMapping(HERE + "/end")
    String end(@RequestParam(defaultValue = "") String token, @AuthenticationPrincipal Person caller) {
        tokens.end(caller.id(), token);
        return "redirect:" + HERE;
    }

    /** What is on no list is none. */
    private static Set<TokenScope> scopes(List<String> named) {
        return Arrays.stream(TokenScope.values())
                .filter(scope -> named.contains(scope.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private String shown(HttpServletRequest request, Person caller, Model model) {
        LocalDate today = tokens.today();
        model.addAttribute("tokens", tokens.of(caller.id()));
        model.addAttribute("today", today);
        model.addAttribute("latest", today.plusDays(Tokens.LONGEST_DAYS));
        model.addAttribute("scopes", TokenScope.values());
        model.addAttribute("proofBy", stepUp.asked(request, caller));
        model.addAttribute("proofMinutes", Math.max(1, stepUp.lasts().toMinutes()));
        if (!model.containsAttribute("problem")) {
            model.addAttribute("problem", null);
            model.addAttribute("name", "");
            model.addAttribute("chosen", List.of());
            model.addAttribute("lastDay", today.plusDays(USUAL_DAYS).toString());
        }
        return "tokens";
    }
}
