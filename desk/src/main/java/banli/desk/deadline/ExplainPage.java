package banli.desk.deadline;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.CaseKey;
import banli.desk.form.Filters;
import banli.desk.frame.Live;
import banli.language.query.deadline.DeadlinesExplained;
import banli.language.query.deadline.ExplainDeadlines;
import banli.language.word.CaseId;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 期限说明页。 The deadlines of a case, each counted day by day: a page of its own, or the panel beside a list. */
@Controller
class ExplainPage {
    private final Buses buses;

    ExplainPage(Buses buses) {
        this.buses = buses;
    }

    @GetMapping("/cases/{case}/deadlines")
    String explained(
            @PathVariable("case") String key,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller,
            Model model) {
        new Filters(request).done();
        CaseId caseId = CaseKey.of(key);
        DeadlinesExplained answer = buses.ask(new ExplainDeadlines(caseId), Capacity.reading(caller, request));
        model.addAttribute("explained", answer);
        Live.ofCase(model, caseId, answer.position());
        return "casedeadlines";
    }
}
