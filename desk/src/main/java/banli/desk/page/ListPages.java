package banli.desk.page;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.form.Lists;
import banli.language.query.Query;
import banli.language.query.directory.ListSections;
import banli.language.query.list.ListCommitments;
import banli.language.query.trail.ReadTrail;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 清单页。 Commitments and the trail. */
@Controller
class ListPages {
    private final Buses buses;

    ListPages(Buses buses) {
        this.buses = buses;
    }

    @GetMapping("/commitments")
    String commitments(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        ListCommitments asked = Lists.commitments(new Filters(request));
        paged(model, asked.page(), asked.size());
        Map<String, String> meta = Capacity.reading(caller, request);
        show(model, "answer", asked, meta);
        model.addAttribute("sections", buses.ask(new ListSections(), meta).sections());
        return "commitments";
    }

    @GetMapping("/trail")
    String trail(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        ReadTrail asked = Lists.trail(new Filters(request));
        paged(model, asked.page(), asked.size());
        show(model, "trail", asked, Capacity.reading(caller, request));
        return "trail";
    }

    private void show(Model model, String as, Query<?> asked, Map<String, String> meta) {
        model.addAttribute(as, buses.ask(asked, meta));
    }

    private static void paged(Model model, int page, int size) {
        model.addAttribute("page", page);
        model.addAttribute("size", size);
    }
}
