package banli.desk.page;

import banli.language.word.Office;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 登录页。 The log-in form; in the demo also a button a role. */
@Controller
class LoginPage {
    private static final List<DemoRole> ROLES = List.of(
            new DemoRole("chief", Office.CHIEF_LEADER),
            new DemoRole("deputy", Office.DEPUTY_LEADER),
            new DemoRole("registry", Office.REGISTRY),
            new DemoRole("section", Office.SECTION),
            new DemoRole("supervisor", Office.SUPERVISOR),
            new DemoRole("auditor", Office.AUDITOR),
            new DemoRole("admin", Office.ADMIN));

    private final boolean demo;

    LoginPage(@Value("${banli.demo:false}") boolean demo) {
        this.demo = demo;
    }

    @GetMapping("/login")
    String login(HttpServletRequest request, Model model) {
        model.addAttribute("roles", demo ? ROLES : List.of());
        Stream.of("refused", "wait", "bye", "old", "kept")
                .filter(word -> request.getParameter(word) != null)
                .findFirst()
                .ifPresent(word -> model.addAttribute("notice", "login." + word));
        return "login";
    }

    /** 演示角色。 A demo user and the office shown on the button. */
    record DemoRole(String user, Office office) {}
}
