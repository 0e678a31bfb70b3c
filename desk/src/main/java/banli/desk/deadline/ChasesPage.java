package banli.desk.deadline;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.form.Lists;
import banli.desk.frame.Live;
import banli.language.query.directory.ListSections;
import banli.language.query.list.ChaseList;
import banli.language.query.list.ListChases;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 催办记录页。 Who was chased when by whom about what, whether it was answered, and what came of it. */
@Controller
class ChasesPage {
    private final Buses buses;

    ChasesPage(Buses buses) {
        this.buses = buses;
    }

    @GetMapping("/deadlines/chases")
    String chases(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        ListChases asked = Lists.chases(new Filters(request));
        Map<String, String> meta = Capacity.reading(caller, request);
        ChaseList answer = buses.ask(asked, meta);
        model.addAttribute("answer", answer);
        model.addAttribute("page", asked.page());
        model.addAttribute("size", asked.size());
        model.addAttribute("sections", buses.ask(new ListSections(), meta).sections());
        Live.all(model, "list", answer.position());
        return "chases";
    }
}
