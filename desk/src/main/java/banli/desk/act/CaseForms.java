package banli.desk.act;

import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.desk.form.Acts;
import banli.desk.form.CaseKey;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.command.CaseCommand;
import banli.language.query.account.HeldOffice;
import banli.language.query.trail.ReadFacts;
import banli.language.query.trail.ReadTrail;
import banli.language.query.trail.StoredFact;
import banli.language.query.trail.Trail;
import banli.language.query.trail.TrailEntry;
import banli.language.word.CaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 案件的各个表单。 A page for every act on a case that a person does. */
@Controller
class CaseForms {
    private final Forms forms;
    private final Buses buses;
    private final PageActs acts;

    CaseForms(Forms forms, Buses buses, PageActs acts) {
        this.acts = acts;
        this.forms = forms;
        this.buses = buses;
    }

    @GetMapping("/cases/{case}/do/{act}")
    ModelAndView open(
            @PathVariable("case") String key,
            @PathVariable("act") String act,
            HttpServletRequest request,
            @AuthenticationPrincipal Person person) {
        CaseId caseId = CaseKey.of(key);
        Class<? extends CaseCommand> type = type(act);
        acts.orRefuse(caseId, person, act);
        if (!act.equals("correct-record")) {
            return forms.open(place(caseId, act, type, null), request, person);
        }
        HeldOffice office = InOffice.chosen(person, request.getParameter("_as"), List.of());
        Map<String, String> meta = PageActs.meta(person, office);
        Map<Long, StoredFact> correctable =
                Corrections.in(buses.ask(new ReadFacts(caseId, 0, 0), meta).facts());
        StoredFact old = Corrections.chosen(correctable, request.getParameter("sequence"));
        return old == null
                ? choose(caseId, correctable, meta)
                : forms.open(Corrections.place(caseId, old), request, person);
    }

    @PostMapping("/cases/{case}/do/{act}")
    ModelAndView send(
            @PathVariable("case") String key,
            @PathVariable("act") String act,
            HttpServletRequest request,
            @AuthenticationPrincipal Person person) {
        CaseId caseId = CaseKey.of(key);
        Class<? extends CaseCommand> type = type(act);
        Class<? extends CaseCommand> anew = act.equals("correct-record") ? anew(request.getParameter("_anew")) : null;
        return forms.sent(place(caseId, act, type, anew), request, person);
    }

    /** Which record is to be corrected. */
    private ModelAndView choose(CaseId caseId, Map<Long, StoredFact> correctable, Map<String, String> meta) {
        Trail trail = buses.ask(new ReadTrail(null, null, caseId, null, null, 1, 1000), meta);
        List<TrailEntry> entries = trail.entries().stream()
                .filter(entry -> correctable.containsKey(entry.sequence()))
                .toList();
        String address = CaseSteps.address(caseId, "correct-record");
        return new ModelAndView(
                "correct", Map.of("entries", entries, "names", trail.names(), "address", address, "caseId", caseId));
    }

    private static Class<? extends CaseCommand> type(String act) {
        return known(act, Acts.onCase(act == null ? "" : act));
    }

    private static Class<? extends CaseCommand> known(String act, Optional<Class<? extends CaseCommand>> type) {
        return type.filter(_ -> !Acts.isByTheLedger(act))
                .orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN, "没有这个办理动作。", "There is no such act."));
    }

    private static Class<? extends CaseCommand> anew(String act) {
        return known(act, Acts.ofCase(act == null ? "" : act));
    }

    static FormTarget place(
            CaseId caseId, String act, Class<? extends CaseCommand> type, Class<? extends CaseCommand> anew) {
        return new FormTarget(
                act, type, caseId, CaseSteps.address(caseId, act), "/cases/" + caseId, Map.of(), anew, null);
    }
}
