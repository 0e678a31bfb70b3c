package banli.desk.factor;

import banli.desk.ask.CodeAgain;
import banli.desk.login.Entered;
import banli.desk.login.password.HalfLogin;
import banli.language.word.Text;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 登录的第二步。 Asks for a second factor after a right password. */
@Controller
class SecondStep {
    private final CodeAgain codes;
    private final Entered entered;

    SecondStep(CodeAgain codes, Entered entered) {
        this.codes = codes;
        this.entered = entered;
    }

    @GetMapping(HalfLogin.PAGE)
    String page(HttpServletRequest request, Model model) {
        model.addAttribute("over", HalfLogin.in(request).isEmpty());
        return "second";
    }

    @PostMapping(HalfLogin.PAGE)
    String shown(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<HalfLogin> half = HalfLogin.in(request);
        if (half.isEmpty()) {
            response.setStatus(422);
            model.addAttribute("over", true);
            return "second";
        }
        String person = half.get().person();
        Optional<Text> refused = codes.orRefuse(person, code);
        if (refused.isPresent()) {
            entered.refused(person, "code");
            response.setStatus(422);
            model.addAttribute("refused", refused.get());
            return "second";
        }
        return entered.as(person, "password and code", request, response)
                .map(page -> "redirect:" + page)
                .orElse("redirect:/login?refused");
    }
}
