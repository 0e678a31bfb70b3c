package banli.desk.page;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.CaseKey;
import banli.desk.form.Filters;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.deadline.ExplainDeadlines;
import banli.language.word.CaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 案件一览。 The gist of a case: a small page of its own, or the panel beside the register. */
@Controller
class PeekPage {
    private static final int LATEST = 4;

    private final Buses buses;

    PeekPage(Buses buses) {
        this.buses = buses;
    }

    @GetMapping("/cases/{case}/peek")
    String peek(
            @PathVariable("case") String key,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller,
            Model model) {
        new Filters(request).done();
        CaseId caseId = CaseKey.of(key);
        Map<String, String> meta = Capacity.reading(caller, request);
        CaseFile file = buses.ask(new ReadCaseFile(caseId), meta);
        model.addAttribute("file", file);
        model.addAttribute(
                "running",
                buses.ask(new ExplainDeadlines(caseId), meta).deadlines().stream()
                        .filter(one -> one.deadline().open())
                        .toList());
        model.addAttribute("feed", Feed.latest(buses, caseId, LATEST, meta));
        return "peek";
    }
}
