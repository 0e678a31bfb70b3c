package banli.desk.draft;

import banli.desk.act.KeptForms;
import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.desk.form.CaseKey;
import banli.desk.form.Filters;
import banli.desk.frame.Say;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.command.ReplyCommand.SubmitReply;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.word.CaseId;
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
    private static final String ACT = ReplySheet.ACT;

    private final Buses buses;
    private final PageActs acts;
    private final Drafts drafts;
    private final KeptForms kept;
    private final ReplySheet sheet;
    private final Checks checks;

    ReplyPage(Buses buses, PageActs acts, Drafts drafts, KeptForms kept, ReplySheet sheet, Checks checks) {
        this.sheet = sheet;
        this.checks = checks;
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
        acts.orRefuse(caseId, caller, ACT, ReplySheet.LATER);
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
            return sheet.shown(file, new Typed(ended), versions, caller, meta, model);
        }
        Typed typed = draft.map(Drafts.Draft::fields).map(Typed::new).orElseGet(() -> LastVersion.typed(file));
        return sheet.shown(file, typed, versions, caller, meta, model);
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

    @PostMapping("/cases/{case}/draft/forget")
    String forget(
            @PathVariable("case") String key, HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        CaseId caseId = CaseKey.of(key);
        drafts.forget(caller.id(), caseId);
        kept.recorded(request, "/cases/" + caseId + "/reply", caller.id());
        return "redirect:/cases/" + caseId + "/reply";
    }

    /** Submits; or, asked to check, shows what would be refused and the letter as it would leave. */
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
        SubmitReply act = typed.act(caseId, file.items(), ReplySheet.answers(file));
        if (request.getParameter("_check") != null) {
            model.addAttribute("checks", checks.of(file, act, meta));
            model.addAttribute("preview", true);
            return sheet.shown(file, typed, Versions.of(file, null, null), caller, meta, model);
        }
        try {
            Recorded recorded = acts.act(ReplySheet.submitted(file, act), caller, request);
            kept.recorded(request, request.getRequestURI(), caller.id());
            return "redirect:/cases/" + caseId + "?at-least=" + caseId + ":" + recorded.sequence() + "#story";
        } catch (Problem refused) {
            if (refused.kind() == ProblemKind.UNKNOWN) {
                throw refused;
            }
            response.setStatus(refused.kind().status());
            model.addAttribute("problem", refused);
            model.addAttribute("checks", Check.of(refused, act));
            return sheet.shown(file, typed, Versions.of(file, null, null), caller, meta, model);
        }
    }
}
