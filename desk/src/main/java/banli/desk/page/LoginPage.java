package banli.desk.page;

import banli.desk.ask.Unbound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 登录页。 What this is, and the log-in form; in the demo also a button a role. */
@Controller
class LoginPage {
    private static final List<String> NOTICES = List.of(
            "refused",
            "wait",
            "bye",
            "old",
            "kept",
            "nopassword",
            "unbound",
            "nooffice",
            "away",
            "other",
            "there",
            "set");

    private final boolean demo;
    private final boolean passwords;
    private final boolean office;

    LoginPage(
            @Value("${banli.demo:false}") boolean demo,
            @Value("${banli.login.passwords}") boolean passwords,
            @Value("${banli.login.oidc.issuer:}") String issuer) {
        this.demo = demo;
        this.passwords = passwords;
        this.office = !issuer.isBlank();
    }

    @GetMapping("/login")
    String login(HttpServletRequest request, Model model) {
        model.addAttribute("roles", demo && passwords ? DemoRole.ALL : List.of());
        model.addAttribute("passwords", passwords);
        model.addAttribute("office", office);
        NOTICES.stream()
                .filter(word -> request.getParameter(word) != null)
                .findFirst()
                .ifPresent(word -> model.addAttribute("notice", "login." + word));
        Unbound.taken(request).ifPresent(unbound -> model.addAttribute("unbound", unbound));
        return "login";
    }
}
