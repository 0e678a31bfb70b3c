package banli.desk.handover;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.many.OneByOne;
import banli.desk.many.Sending;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.desk.typed.TypedForms;
import banli.language.act.Act;
import banli.language.query.directory.DirectoryView;
import banli.language.query.directory.DirectoryView.AskedFor;
import banli.language.query.directory.DirectoryView.UnitView;
import banli.language.query.directory.ReadDirectory;
import banli.language.word.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** 交接页。 What is open of a person, or in a section, what would stand in the way of each, and, once confirmed, what became of each and what is left. */
@Controller
class HandoverPage {
    private final Buses buses;
    private final Handovers handovers;
    private final OneByOne each;
    private final TypedForms typing;

    HandoverPage(Buses buses, Handovers handovers, OneByOne each, TypedForms typing) {
        this.typing = typing;
        this.each = each;
        this.buses = buses;
        this.handovers = handovers;
    }

    @GetMapping("/handover")
    String open(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        mayOrRefuse(caller);
        Filters filters = new Filters(request);
        Asked typed = new Asked(
                filters.text("from"),
                filters.text("section"),
                filters.text("into"),
                filters.text("to"),
                filters.text("reason"));
        filters.done();
        Named named = Named.in(buses.ask(new ReadDirectory(), Capacity.reading(caller, request)));
        List<Text> wrong = named.wrong(typed);
        // Whoever can't be found is nobody: with one of two left out, something else would be handed over.
        Asked asked = wrong.isEmpty() ? named.ids(typed) : new Asked(null, null, null, null, typed.reason);
        model.addAttribute("wrong", wrong);
        model.addAttribute("typed", typed);
        model.addAttribute("typing", typing.open(request, caller, page(asked), office(caller, request)));
        show(asked, request, caller, model);
        return "handover";
    }

    /** Some cases a request: the page that it answers with goes on by itself, and can be stopped. */
    @PostMapping("/handover")
    String send(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        mayOrRefuse(caller);
        Asked asked = new Asked(
                filled(request, "from"),
                filled(request, "section"),
                filled(request, "into"),
                filled(request, "to"),
                filled(request, "reason"));
        Map<String, String> meta = Capacity.reading(caller, request);
        Sending sending = Sending.of(request);
        String[] decisions = request.getParameterValues("decision");
        if (decisions != null && sending.key() != null) {
            model.addAttribute(
                    "passed", handovers.pass(List.of(decisions), sending.key(), asked.to, asked.reason, caller));
        }
        Sending sent = asked.section == null
                ? handovers.send(sending, asked.from, asked.to, asked.reason, caller)
                : handovers.send(sending, asked.sections(), asked.to, asked.reason, caller, meta);
        model.addAttribute("typing", typing.recorded(request, caller, TypedForms.office(meta)));
        model.addAllAttributes(each.shown(sent, meta));
        show(asked, request, caller, model);
        return "handover";
    }

    private static String filled(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value;
    }

    private void show(Asked asked, HttpServletRequest request, Person caller, Model model) {
        Map<String, String> meta = Capacity.reading(caller, request);
        DirectoryView directory = buses.ask(new ReadDirectory(), meta);
        boolean begun = model.containsAttribute("sending");
        model.addAttribute("asked", asked);
        model.addAttribute("open", begun ? List.of() : open(asked, caller, meta));
        model.addAttribute(
                "decisions",
                begun || asked.from == null || asked.section != null
                        ? List.of()
                        : handovers.decisions(asked.from, caller, meta));
        model.addAttribute("named", Named.in(directory));
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", asked);
            model.addAttribute("wrong", List.of());
        }
        model.addAttribute(
                "sections",
                directory.units().stream().filter(UnitView::isSection).toList());
        Map<String, String> names = new HashMap<>();
        directory.units().forEach(unit -> names.put(unit.unit(), unit.name()));
        model.addAttribute("unitsByName", names);
        model.addAttribute(
                "merges",
                directory.asked().stream()
                        .filter(one -> one.kind() == AskedFor.SECTION_MERGE)
                        .toList());
    }

    private List<OpenRow> open(Asked asked, Person caller, Map<String, String> meta) {
        if (asked.section != null) {
            return handovers.open(asked.sections(), asked.to, asked.reason, caller, meta);
        }
        return asked.from == null ? List.of() : handovers.open(asked.from, asked.to, asked.reason, caller, meta);
    }

    /** What is typed is about what one hands to another. */
    private static String page(Asked asked) {
        return UriComponentsBuilder.fromPath("/handover")
                .queryParamIfPresent("from", Optional.ofNullable(asked.from))
                .queryParamIfPresent("section", Optional.ofNullable(asked.section))
                .queryParamIfPresent("into", Optional.ofNullable(asked.into))
                .queryParamIfPresent("to", Optional.ofNullable(asked.to))
                .encode()
                .toUriString();
    }

    private static String office(Person caller, HttpServletRequest request) {
        return TypedForms.office(Capacity.reading(caller, request));
    }

    private static void mayOrRefuse(Person caller) {
        if (Act.HAND_OVER.offices().stream().noneMatch(caller::holds)) {
            throw Problem.of(
                    ProblemKind.OFFICE, "只有办公室和分管领导可以办理交接。", "Only the registry and deputy leaders hand work over.");
        }
    }

    /** 所选的。 Whose work, or which section's, and to whom: to a person, or into a section. */
    record Asked(String from, String section, String into, String to, String reason) {
        Sections sections() {
            return new Sections(section, into);
        }

        /** Whether anything was chosen, and whether there is somebody to take it over. */
        public boolean chosen() {
            return from != null || section != null;
        }

        /** 有无接手的。 Whether there is somebody, or a section, to take it over. */
        public boolean taken() {
            return section == null ? to != null : into != null;
        }
    }
}
