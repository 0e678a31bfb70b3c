package banli.desk.guide;

import banli.desk.ask.Person;
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
    String go(@RequestParam("step") int step, @AuthenticationPrincipal Person caller, HttpServletRequest request) {
        return "redirect:" + guide.go(step, caller, request);
    }
}
