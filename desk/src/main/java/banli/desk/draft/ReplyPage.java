package banli.desk.draft;

import banli.desk.act.KeptForms;
import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.desk.form.CaseKey;
import banli.desk.form.Filters;
import banli.desk.page.Say;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.query.CaseFile;
import banli.language.query.ReadCaseFile;
import banli.language.query.RehearsalOfActs.ActRehearsed;
import banli.language.query.RehearseActs;
import banli.language.word.Adoption;
import banli.language.word.CaseId;
import banli.language.word.DisclosureChoice;
import banli.language.word.Recorded;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 起草页。 Items on the left, an answer to each on the right; what is typed is kept until it is submitted. */
@Controller
class ReplyPage {
    private static final String ACT = "submit-reply";

    private final Buses buses;
    private final PageActs acts;
    private final Drafts drafts;
    private final KeptForms kept;

    ReplyPage(Buses buses, PageActs acts, Drafts drafts, KeptForms kept) {
        this.buses = buses;
        this.acts = acts;
        this.drafts = drafts;
        this.kept = kept;
    }

    @GetMapping("/cases/{case}/reply")
    String page(
            @PathVariable("case") String key,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller,
            Model model) {
        CaseId caseId = CaseKey.of(key);
        Optional<Drafts.Draft> draft = drafts.find(caller.id(), caseId);
        Map<String, String> meta = acts.office(caseId, ACT, caller);
        model.addAttribute("behalf", PageActs.actedFor(caller, meta));
        CaseFile file = buses.ask(new ReadCaseFile(caseId), meta);
        model.addAttribute("savedAt", draft.map(Drafts.Draft::savedAt).orElse(null));
        Filters filters = new Filters(request);
        filters.oneOf("kept", List.of("1"));
        Versions versions = Versions.asked(file, filters);
        Map<String, String> ended = kept.typedBeforeTheEnd(request, request.getRequestURI(), caller.id());
        if (!ended.isEmpty()) {
            model.addAttribute("ended", true);
            return shown(file, new Typed(ended), versions, meta, model);
        }
        Typed typed = draft.map(Drafts.Draft::fields).map(Typed::new).orElseGet(() -> LastVersion.typed(file));
        return shown(file, typed, versions, meta, model);
    }

    @PostMapping("/cases/{case}/draft")
    Object keep(@PathVariable("case") String key, HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        CaseId caseId = CaseKey.of(key);
        Instant at = drafts.keep(caller.id(), caseId, Typed.sent(request).fields());
        kept.recorded(request, "/cases/" + caseId + "/reply", caller.id());
        return request.getHeader("Banli-Autosave") == null
                ? "redirect:/cases/" + caseId + "/reply"
                : ResponseEntity.ok()
                        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                        .body(((Say) request.getAttribute("say")).time(at));
    }

    @PostMapping("/cases/{case}/reply")
    String submit(
            @PathVariable("case") String key,
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal Person caller,
            Model model) {
        CaseId caseId = CaseKey.of(key);
        Typed typed = Typed.sent(request);
        model.addAttribute("savedAt", drafts.keep(caller.id(), caseId, typed.fields()));
        Map<String, String> meta = acts.office(caseId, ACT, caller);
        model.addAttribute("behalf", PageActs.actedFor(caller, meta));
        CaseFile file = buses.ask(new ReadCaseFile(caseId), meta);
        try {
            boolean answers = file.row().role().answersProposer();
            Recorded recorded = acts.act(typed.act(caseId, file.items(), answers), caller, request);
            drafts.forget(caller.id(), caseId);
            kept.recorded(request, request.getRequestURI(), caller.id());
            return "redirect:/cases/" + caseId + "?at-least=" + caseId + ":" + recorded.sequence() + "#replies";
        } catch (Problem refused) {
            if (refused.kind() == ProblemKind.UNKNOWN) {
                throw refused;
            }
            response.setStatus(refused.kind().status());
            model.addAttribute("problem", refused);
            return shown(file, typed, Versions.of(file, null, null), meta, model);
        }
    }

    private String shown(CaseFile file, Typed typed, Versions versions, Map<String, String> meta, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("names", file.names());
        model.addAttribute("typed", typed);
        model.addAttribute("versions", versions);
        model.addAttribute(
                "answers", file.row().role() == null || file.row().role().answersProposer());
        model.addAttribute("adoptions", Adoption.values());
        model.addAttribute("choices", DisclosureChoice.values());
        model.addAttribute("outcomes", Outcomes.onRecord(buses, meta));
        model.addAttribute("barred", barred(file.row().caseId(), meta));
        return "reply";
    }

    /** What stands in the way of submitting; null when nothing does or this office can't tell. */
    private ActRehearsed barred(CaseId caseId, Map<String, String> meta) {
        try {
            List<ActRehearsed> rehearsed =
                    buses.ask(new RehearseActs(caseId), meta).acts();
            return rehearsed.stream()
                    .filter(act -> act.act().equals(ACT) && !act.open())
                    .findFirst()
                    .orElse(null);
        } catch (Problem none) {
            return null;
        }
    }
}
