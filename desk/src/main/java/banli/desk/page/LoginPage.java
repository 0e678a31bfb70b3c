package banli.desk.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 登录页。 What this is, and the log-in form; in the demo also a button a role. */
@Controller
class LoginPage {
    private final boolean demo;

    LoginPage(@Value("${banli.demo:false}") boolean demo) {
        this.demo = demo;
    }

    @GetMapping("/login")
    String login(HttpServletRequest request, Model model) {
        model.addAttribute("roles", demo ? DemoRole.ALL : List.of());
        Stream.of("refused", "wait", "bye", "old", "kept")
                .filter(word -> request.getParameter(word) != null)
                .findFirst()
                .ifPresent(word -> model.addAttribute("notice", "login." + word));
        return "login";
    }
}
