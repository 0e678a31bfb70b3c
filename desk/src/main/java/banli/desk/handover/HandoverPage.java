package banli.desk.handover;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.many.OneByOne;
import banli.desk.many.Sending;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.act.Act;
import banli.language.query.directory.DirectoryView.PersonView;
import banli.language.query.directory.ReadDirectory;
import banli.language.word.Office;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 交接页。 What is open of a person, what would stand in the way of each, and, once confirmed, what became of each and what is left. */
@Controller
class HandoverPage {
    private static final Set<Office> NEVER = Set.of(Office.ADMIN, Office.AUDITOR);

    private final Buses buses;
    private final Handovers handovers;
    private final OneByOne each;

    HandoverPage(Buses buses, Handovers handovers, OneByOne each) {
        this.each = each;
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
        show(from, to, reason, request, caller, model);
        return "handover";
    }

    /** Some cases a request: the page that it answers with goes on by itself, and can be stopped. */
    @PostMapping("/handover")
    String send(
            @RequestParam(name = "from", required = false) String from,
            @RequestParam(name = "to", required = false) String to,
            @RequestParam(name = "reason", required = false) String reason,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller,
            Model model) {
        mayOrRefuse(caller);
        Sending sending = Sending.of(request);
        String[] decisions = request.getParameterValues("decision");
        if (decisions != null && sending.key() != null) {
            model.addAttribute("passed", handovers.pass(List.of(decisions), sending.key(), to, reason, caller));
        }
        Sending sent = handovers.send(sending, from, to, reason, caller);
        model.addAllAttributes(each.shown(sent, Capacity.reading(caller, request)));
        show(from, to, reason, request, caller, model);
        return "handover";
    }

    private void show(String from, String to, String reason, HttpServletRequest request, Person caller, Model model) {
        Map<String, String> meta = Capacity.reading(caller, request);
        List<PersonView> people = buses.ask(new ReadDirectory(), meta).people();
        boolean shown = from != null && !model.containsAttribute("sending");
        model.addAttribute("open", shown ? handovers.open(from, to, reason, caller, meta) : List.of());
        model.addAttribute("decisions", shown ? handovers.decisions(from, caller, meta) : List.of());
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute("reason", reason);
        model.addAttribute("people", people);
        model.addAttribute(
                "takers",
                people.stream()
                        .filter(person -> person.offices().stream()
                                .anyMatch(held -> held.confirmed() && !NEVER.contains(held.office())))
                        .toList());
    }

    private static void mayOrRefuse(Person caller) {
        if (Act.HAND_OVER.offices().stream().noneMatch(caller::holds)) {
            throw Problem.of(
                    ProblemKind.OFFICE, "只有办公室和分管领导可以办理交接。", "Only the registry and deputy leaders hand work over.");
        }
    }
}
