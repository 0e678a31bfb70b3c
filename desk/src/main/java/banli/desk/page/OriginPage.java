package banli.desk.page;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.CaseKey;
import banli.desk.form.Filters;
import banli.desk.form.Lists;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 来历页。 Since when a value of a case is so, by whom, from which fact: a small page of its own, or opened beside the value. */
@Controller
class OriginPage {
    private final Buses buses;

    OriginPage(Buses buses) {
        this.buses = buses;
    }

    @GetMapping("/cases/{case}/origin")
    String origin(
            @PathVariable("case") String key,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller,
            Model model) {
        model.addAttribute(
                "origin",
                buses.ask(Lists.origin(CaseKey.of(key), new Filters(request)), Capacity.reading(caller, request)));
        return "origin";
    }
}
