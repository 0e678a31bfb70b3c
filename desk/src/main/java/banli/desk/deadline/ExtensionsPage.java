package banli.desk.deadline;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.form.Lists;
import banli.desk.frame.Live;
import banli.language.query.directory.ListSections;
import banli.language.query.list.ExtensionList;
import banli.language.query.list.ListExtensions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 延期收件箱。 Extensions that wait for the chief leader, each with the day it would move to; those answered below. */
@Controller
class ExtensionsPage {
    private final Buses buses;

    ExtensionsPage(Buses buses) {
        this.buses = buses;
    }

    @GetMapping("/deadlines/extensions")
    String extensions(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        ListExtensions answered = Lists.extensions(new Filters(request), false);
        Map<String, String> meta = Capacity.reading(caller, request);
        ExtensionList waiting = buses.ask(new ListExtensions(answered.section(), true, 1, Filters.MOST), meta);
        model.addAttribute("waiting", waiting);
        model.addAttribute("granted", new Granted(buses, meta).of(waiting));
        model.addAttribute("answer", buses.ask(answered, meta));
        model.addAttribute("page", answered.page());
        model.addAttribute("size", answered.size());
        model.addAttribute("sections", buses.ask(new ListSections(), meta).sections());
        Live.all(model, "list", waiting.position());
        return "extensions";
    }
}
