package banli.desk.guide;

import banli.desk.ask.Person;
import banli.desk.problem.Problem;
import banli.language.word.Text;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 走引导。 Goes to a step of the guide, or puts it away. */
@Controller
class GuidePage {
    private final Guide guide;

    GuidePage(Guide guide) {
        this.guide = guide;
    }

    @PostMapping("/guide")
    String go(
            @RequestParam(defaultValue = "") String step,
            @AuthenticationPrincipal Person caller,
            HttpServletRequest request) {
        if (!step.matches("\\d{1,3}")) {
            throw Problem.field("step", new Text("请写第几步，0 为收起。", "Say which step, 0 to put the guide away."));
        }
        return "redirect:" + guide.go(Integer.parseInt(step), caller, request);
    }
}
