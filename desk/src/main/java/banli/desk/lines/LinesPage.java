package banli.desk.lines;

import banli.desk.ask.Person;
import banli.desk.form.Filters;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 来言页。 What citizens wrote, for the registry: seen, or taken away. It is exported nowhere. */
@Controller
class LinesPage {
    private final Lines lines;

    LinesPage(Lines lines) {
        this.lines = lines;
    }

    @GetMapping("/lines")
    String all(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        new Filters(request).done();
        model.addAttribute("lines", lines.all(caller));
        model.addAttribute("on", lines.on());
        model.addAttribute("days", lines.days());
        return "lines";
    }

    @PostMapping("/lines/{id}/seen")
    String seen(@PathVariable("id") String id, @AuthenticationPrincipal Person caller) {
        lines.seen(caller, id);
        return "redirect:/lines";
    }

    @PostMapping("/lines/{id}/drop")
    String drop(@PathVariable("id") String id, @AuthenticationPrincipal Person caller) {
        lines.drop(caller, id);
        return "redirect:/lines";
    }
}
