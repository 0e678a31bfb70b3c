package banli.desk.handover;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.CaseKey;
import banli.desk.form.Filters;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.act.Act;
import banli.language.query.directory.DirectoryView.PersonView;
import banli.language.query.directory.ReadDirectory;
import banli.language.query.directory.ReadNames;
import banli.language.word.CaseId;
import banli.language.word.Office;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 交接页。 What is open of a person, what would stand in the way of each, and, once confirmed, what became of each and what is left. */
@Controller
class HandoverPage {
    private static final int AT_ONCE = 200;

    private final Buses buses;
    private final Handovers handovers;

    HandoverPage(Buses buses, Handovers handovers) {
        this.buses = buses;
        this.handovers = handovers;
    }

    @GetMapping("/handover")
    String open(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        mayOrRefuse(caller);
        Filters filters = new Filters(request);
        String from = filters.text("from");
        String to = filters.text("to");
        String reason = filters.text("reason");
        filters.done();
        show(from, to, reason, Set.of(), request, caller, model);
        return "handover";
    }

    /** At most so many at once, so that it can be stopped between; what is left is shown, ready to go on. */
    @PostMapping("/handover")
    String send(
            @RequestParam(name = "key", required = false) UUID key,
            @RequestParam(name = "from", required = false) String from,
            @RequestParam(name = "to", required = false) String to,
            @RequestParam(name = "reason", required = false) String reason,
            @RequestParam(name = "case", required = false) List<String> cases,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller,
            Model model) {
        mayOrRefuse(caller);
        List<CaseId> chosen = cases == null || key == null || to == null
                ? List.of()
                : cases.stream().map(CaseKey::of).distinct().toList();
        List<Handovers.Result> results =
                handovers.send(chosen.stream().limit(AT_ONCE).toList(), from, to, reason, key, caller);
        Set<CaseId> done = new LinkedHashSet<>();
        results.stream().filter(one -> one.recorded() != null).forEach(one -> done.add(one.caseId()));
        model.addAttribute("results", results);
        model.addAttribute("done", done.size());
        model.addAttribute("chosen", chosen.size());
        show(from, to, reason, done, request, caller, model);
        return "handover";
    }

    /** Without what was just handed over, which the screens may not have read yet. */
    private void show(
            String from,
            String to,
            String reason,
            Set<CaseId> done,
            HttpServletRequest request,
            Person caller,
            Model model) {
        Map<String, String> meta = Capacity.reading(caller, request);
        List<Handovers.Open> open = from == null
                ? List.of()
                : handovers.open(from, to, reason, caller, meta).stream()
                        .filter(one -> !done.contains(one.caseId()))
                        .toList();
        List<PersonView> people = buses.ask(new ReadDirectory(), meta).people();
        model.addAttribute("key", UUID.randomUUID());
        model.addAttribute("open", open);
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute("reason", reason);
        model.addAttribute("people", people);
        model.addAttribute(
                "takers",
                people.stream()
                        .filter(person -> person.offices().stream()
                                .anyMatch(held -> held.office() == Office.SECTION && held.confirmed()))
                        .toList());
        model.addAttribute("atOnce", AT_ONCE);
        List<String> ids = new ArrayList<>(done.stream().map(CaseId::value).toList());
        model.addAttribute("names", buses.ask(new ReadNames(ids), meta));
    }

    private static void mayOrRefuse(Person caller) {
        if (Act.HAND_OVER.offices().stream().noneMatch(caller::holds)) {
            throw Problem.of(
                    ProblemKind.OFFICE, "只有办公室和分管领导可以办理交接。", "Only the registry and deputy leaders hand work over.");
        }
    }
}
