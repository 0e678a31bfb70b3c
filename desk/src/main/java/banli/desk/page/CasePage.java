package banli.desk.page;

import banli.desk.act.Ahead;
import banli.desk.act.CaseSteps;
import banli.desk.act.KeptForms;
import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.desk.form.Acts;
import banli.desk.form.CaseKey;
import banli.desk.form.Filters;
import banli.desk.frame.Live;
import banli.language.query.MayAsk;
import banli.language.query.account.HeldOffice;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.deadline.ExplainDeadlines;
import banli.language.query.personal.ReadContactDetails;
import banli.language.query.rehearsal.RehearsalOfActs.ActRehearsed;
import banli.language.query.trail.ReadTrail;
import banli.language.query.trail.Trail;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
    private final CaseSteps steps;
    private final KeptForms kept;
    private final PageActs pageActs;
    private final WithheldNotes withheld;

    CasePage(Buses buses, CaseSteps steps, KeptForms kept, PageActs pageActs, WithheldNotes withheld) {
        this.withheld = withheld;
        this.pageActs = pageActs;
        this.buses = buses;
        this.kept = kept;
        this.steps = steps;
    }

    @GetMapping("/cases/{case}")
    String file(
            @PathVariable("case") String key,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller,
            Model model) {
        Filters filters = new Filters(request);
        Recently recently = Recently.read(filters);
        filters.done();
        CaseId caseId = CaseKey.of(key);
        Map<String, String> meta = Capacity.reading(caller, request);
        CaseFile file = buses.ask(new ReadCaseFile(caseId), meta);
        Trail trail = buses.ask(new ReadTrail(null, null, caseId, null, null, 1, Filters.MOST), meta);
        model.addAttribute("file", file);
        model.addAttribute("names", file.names());
        model.addAttribute("explained", buses.ask(new ExplainDeadlines(caseId), meta));
        Live.ofCase(model, caseId, file.position());
        model.addAttribute("trail", trail);
        model.addAttribute("recently", recently.in(trail));
        model.addAttribute("steps", steps);
        model.addAttribute("withheld", withheld.of(file, meta));
        model.addAttribute("mayReadPersonal", caller.offices().stream().anyMatch(CasePage::readsPersonal));
        model.addAttribute(
                "attachTo",
                kept.typedBeforeTheEnd(request, "/cases/" + caseId + "/attach", caller.id())
                        .get("to"));
        model.addAttribute("attachFor", attachesFor(caseId, caller));
        boolean now = !meta.containsKey(Meta.AS_OF);
        Ahead ahead = now ? steps.ahead(caseId, meta) : Ahead.NOTHING;
        model.addAttribute("ahead", ahead);
        List<ActRehearsed> acts = now ? rehearsed(caseId, caller) : List.of();
        model.addAttribute(
                "open",
                acts.stream()
                        .filter(ActRehearsed::open)
                        .sorted(Comparator.comparingInt(act -> ahead.nearness(act.act())))
                        .toList());
        model.addAttribute("barred", acts.stream().filter(act -> !act.open()).toList());
        return "case";
    }

    private static boolean readsPersonal(HeldOffice held) {
        return List.of(ReadContactDetails.class.getAnnotation(MayAsk.class).value())
                .contains(held.office());
    }

    /** For whom a document would be attached, null in person; asked only of those who act for others at all. */
    private String attachesFor(CaseId caseId, Person caller) {
        return caller.offices().stream().allMatch(held -> held.onBehalfOf() == null)
                ? null
                : PageActs.actedFor(caller, pageActs.office(caseId, "attach-document", caller));
    }

    /** In each office held, an act that is open in one of them only once; some may read a case and do nothing in it. */
    private List<ActRehearsed> rehearsed(CaseId caseId, Person caller) {
        Map<String, ActRehearsed> acts = new LinkedHashMap<>();
        for (HeldOffice held : caller.offices()) {
            pageActs.rehearsed(caseId, PageActs.meta(caller, held)).stream()
                    .filter(act -> !Acts.isByTheLedger(act.act()))
                    .forEach(act -> acts.merge(act.act(), act, (one, other) -> one.open() ? one : other));
        }
        return List.copyOf(acts.values());
    }
}
