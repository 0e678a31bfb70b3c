package banli.desk.page;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.CaseKey;
import banli.desk.form.Filters;
import banli.desk.problem.Problem;
import banli.language.query.CaseFile;
import banli.language.query.ReadCaseFile;
import banli.language.query.ReadTrail;
import banli.language.query.RehearsalOfActs.ActRehearsed;
import banli.language.query.RehearseActs;
import banli.language.word.CaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 案卷页。 Everything about a case, what may be done now, and its trail. */
@Controller
class CasePage {
    private final Buses buses;

    CasePage(Buses buses) {
        this.buses = buses;
    }

    @GetMapping("/cases/{case}")
    String file(
            @PathVariable("case") String key,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller,
            Model model) {
        new Filters(request).done();
        CaseId caseId = CaseKey.of(key);
        Map<String, String> meta = Capacity.reading(caller, request);
        CaseFile file = buses.ask(new ReadCaseFile(caseId), meta);
        model.addAttribute("file", file);
        model.addAttribute("names", file.names());
        Live.ofCase(model, caseId, file.position());
        model.addAttribute("trail", buses.ask(new ReadTrail(null, null, caseId, null, null, 1, Filters.MOST), meta));
        List<ActRehearsed> acts = rehearsed(caseId, meta);
        model.addAttribute("open", acts.stream().filter(ActRehearsed::open).toList());
        model.addAttribute("barred", acts.stream().filter(act -> !act.open()).toList());
        return "case";
    }

    /** Some may read a case and do nothing in it. */
    private List<ActRehearsed> rehearsed(CaseId caseId, Map<String, String> meta) {
        try {
            return buses.ask(new RehearseActs(caseId), meta).acts();
        } catch (Problem none) {
            return List.of();
        }
    }
}
