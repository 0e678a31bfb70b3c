package banli.desk.page;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.frame.Say;
import banli.desk.guide.Guide;
import banli.language.word.Office;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 帮助页。 How tasks are done, what words mean, and the keys that work for this person; opened by a key, only the keys that work where it was pressed. */
@Controller
class HelpPage {
    private static final List<String> TASKS = List.of(
            "contact",
            "late",
            "draft",
            "sendback",
            "deliver",
            "outbox",
            "inbound",
            "letters",
            "handover",
            "comment",
            "past",
            "figure",
            "summary",
            "findings",
            "person",
            "program");
    private static final List<String> GLOSSARY =
            List.of("fact", "light", "waits", "meeting", "late", "historical", "madeup", "round", "origin");

    private final Buses buses;
    private final Guide guide;

    HelpPage(Buses buses, Guide guide) {
        this.guide = guide;
        this.buses = buses;
    }

    @GetMapping("/help")
    String help(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        new Filters(request).done();
        List<Office> held =
                caller.offices().stream().map(office -> office.office()).toList();
        model.addAttribute("first", guide.steps(caller));
        model.addAttribute("tasks", TASKS);
        model.addAttribute("glossary", GLOSSARY);
        model.addAttribute(
                "lateAfter",
                LateAfter.days(buses, (Say) request.getAttribute("say"), Capacity.reading(caller, request)));
        model.addAttribute("handles", held.contains(Office.SECTION));
        model.addAttribute("signs", held.contains(Office.DEPUTY_LEADER) || held.contains(Office.CHIEF_LEADER));
        model.addAttribute("chases", ChasePage.mayChase(caller));
        return "help";
    }
}
