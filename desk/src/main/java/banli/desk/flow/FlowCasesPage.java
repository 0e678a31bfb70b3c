package banli.desk.flow;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.form.FlowFilters;
import banli.desk.page.CountedLinks;
import banli.language.query.flow.FlowCases;
import banli.language.query.flow.ListFlowCases;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 一行案件的页。 The list behind a number of the analysis. */
@Controller
class FlowCasesPage {
    private final Buses buses;

    FlowCasesPage(Buses buses) {
        this.buses = buses;
    }

    @GetMapping("/flow/{table}")
    String cases(
            @PathVariable("table") String table,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller,
            Model model) {
        ListFlowCases asked = FlowFilters.cases(table, new Filters(request));
        FlowCases answer = buses.ask(asked, Capacity.reading(caller, request));
        model.addAttribute("answer", answer);
        model.addAttribute("often", answer.cases().stream().anyMatch(row -> row.times() > 1));
        model.addAttribute("back", new CountedLinks(asked.of()).year(asked.year(), null));
        return "flowcases";
    }
}
