package banli.desk.page;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.desk.typed.AtPage;
import banli.desk.typed.TypedForms;
import banli.desk.typed.Typing;
import banli.language.act.Act;
import banli.language.query.account.HeldOffice;
import banli.language.query.directory.DirectoryView.UnitView;
import banli.language.query.directory.ReadDirectory;
import banli.language.query.directory.ReadNames;
import banli.language.query.register.CaseList;
import banli.language.query.register.CaseRow;
import banli.language.query.register.FindCases;
import banli.language.word.Office;
import banli.language.word.deadline.Light;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 批量催办页。 All overdue cases by handler, one message each: a preview first, then a chase for each case that stays ticked. */
@Controller
class ChasePage {
    private static final Set<Office> WHO = Act.CHASE_CASE.offices();

    private final Buses buses;
    private final TypedForms typing;
    private final Chases chases;

    ChasePage(Buses buses, TypedForms typing) {
        this.buses = buses;
        this.typing = typing;
        this.chases = new Chases(buses);
    }

    /** Whether this person may chase cases. */
    static boolean mayChase(Person person) {
        return office(person).isPresent();
    }

    @GetMapping("/chase")
    String preview(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        Filters filters = new Filters(request);
        Light light = filters.constant("light", Light.class);
        String section = filters.text("section");
        filters.done();
        HeldOffice office = required(caller);
        Typing before = typing.open(request, caller, AtPage.withQuery(request), as(caller, office));
        model.addAttribute("typing", before);
        model.addAttribute("key", UUID.randomUUID());
        show(
                Chases.byHandler(found(light, section, office, request, caller)),
                new ChaseTyped(before.isShown() ? before.fields() : Map.of()),
                office,
                caller,
                model);
        return "chase";
    }

    /** What could not be recorded is shown again with what was written, under the same key: nothing is chased twice. */
    @PostMapping("/chase")
    String send(
            @RequestParam("key") UUID key,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller,
            Model model) {
        HeldOffice office = required(caller);
        List<Chases.Sent> sent = chases.send(caller, office, key, form);
        model.addAttribute("typing", typing.recorded(request, caller, as(caller, office)));
        Filters asked = new Filters(request);
        List<CaseRow> still =
                found(asked.constant("light", Light.class), asked.text("section"), office, request, caller);
        model.addAttribute("sent", sent);
        model.addAttribute("names", buses.ask(new ReadNames(Chases.cases(sent)), PageActs.meta(caller, office)));
        model.addAttribute("key", key);
        boolean none = Chases.cases(sent).isEmpty();
        show(
                none ? Chases.byHandler(still) : Chases.left(Chases.byHandler(still), sent),
                new ChaseTyped(form),
                office,
                caller,
                model);
        return "chased";
    }

    private static void show(
            List<Chases.Group> groups, ChaseTyped typed, HeldOffice office, Person caller, Model model) {
        model.addAttribute("groups", groups);
        model.addAttribute(
                "count", groups.stream().mapToInt(group -> group.cases().size()).sum());
        model.addAttribute("typed", typed);
        model.addAttribute("behalf", PageActs.actedFor(caller, PageActs.meta(caller, office)));
    }

    /** A deputy leader chases in the sections they lead. */
    private List<CaseRow> found(
            Light light, String section, HeldOffice office, HttpServletRequest request, Person caller) {
        CaseList found = buses.ask(
                FindCases.all(Filters.MOST)
                        .ofSection(section)
                        .under(light == null ? Light.RED : light)
                        .by("dueOn"),
                Capacity.reading(caller, request));
        if (office.office() != Office.DEPUTY_LEADER) {
            return found.cases();
        }
        String leader = office.onBehalfOf() == null ? caller.id() : office.onBehalfOf();
        Set<String> led = buses.ask(new ReadDirectory(), PageActs.meta(caller, office)).units().stream()
                .filter(unit -> leader.equals(unit.deputyLeader()))
                .map(UnitView::unit)
                .collect(Collectors.toSet());
        return found.cases().stream().filter(row -> led.contains(row.section())).toList();
    }

    private static String as(Person caller, HeldOffice office) {
        return TypedForms.office(PageActs.meta(caller, office));
    }

    private static HeldOffice required(Person caller) {
        return office(caller)
                .orElseThrow(() -> Problem.of(
                        ProblemKind.OFFICE,
                        "只有督查、办公室和分管领导可以催办。",
                        "Only the supervisor, the registry and deputy leaders may chase cases."));
    }

    private static Optional<HeldOffice> office(Person person) {
        return person.offices().stream()
                .filter(held -> WHO.contains(held.office()))
                .findFirst();
    }
}
