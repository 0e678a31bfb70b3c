package banli.desk.draft;

import banli.desk.act.CaseSteps;
import banli.desk.act.KeptForms;
import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.desk.ask.StepUp;
import banli.desk.form.CaseKey;
import banli.desk.form.Filters;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.casefile.ReplyView;
import banli.language.query.rehearsal.BeginAct;
import banli.language.query.rehearsal.RehearsalOfActs.ActRehearsed;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.Recorded;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 审签页。 The letter and all that speaks for or against it; signing and issuing go to the act's own form, sending back comes here. */
@Controller
class SignPage {
    private static final String BACK = "send-back-reply";
    private static final String REVIEW = "review-reply";

    private final Buses buses;
    private final PageActs acts;
    private final KeptForms kept;
    private final StepUp stepUp;
    private final CaseSteps steps;

    SignPage(Buses buses, PageActs acts, KeptForms kept, StepUp stepUp, CaseSteps steps) {
        this.buses = buses;
        this.acts = acts;
        this.kept = kept;
        this.stepUp = stepUp;
        this.steps = steps;
    }

    @GetMapping("/cases/{case}/sign")
    String page(
            @PathVariable("case") String key,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller,
            Model model) {
        Filters filters = new Filters(request);
        filters.oneOf("kept", List.of("1"));
        boolean fresh = filters.oneOf("fresh", List.of("1")) != null;
        filters.done();
        if (!reviews(CaseKey.of(key), caller)) {
            acts.orRefuse(CaseKey.of(key), caller, BACK, "sign-reply", "issue-reply");
        }
        CaseFile file = file(CaseKey.of(key), caller);
        Map<String, String> ended =
                fresh ? Map.of() : kept.typedBeforeTheEnd(request, request.getRequestURI(), caller.id());
        model.addAttribute("ended", !ended.isEmpty());
        SentBack typed = SentBack.of(ended);
        return shown(
                file, moved(file, ended.get("version")) ? together(file, typed, ended) : typed, request, caller, model);
    }

    @PostMapping("/cases/{case}/sign")
    String sendBack(
            @PathVariable("case") String key,
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal Person caller,
            Model model) {
        CaseId caseId = CaseKey.of(key);
        CaseFile file = file(caseId, caller);
        SentBack typed = SentBack.sent(request);
        String read = request.getParameter("version");
        if (moved(file, read)) {
            response.setStatus(ProblemKind.CONFLICT.status());
            model.addAttribute("problem", SentBack.moved());
            return shown(file, together(file, typed, Map.of("version", read)), request, caller, model);
        }
        try {
            Recorded recorded = acts.act(typed.act(caseId, Signing.of(file).latest()), caller, request);
            kept.recorded(request, request.getRequestURI(), caller.id());
            return "redirect:/cases/" + caseId + "?at-least=" + caseId + ":" + recorded.sequence() + "&done="
                    + recorded.sequence() + "&facts=" + recorded.count() + (recorded.repeated() ? "&again=true" : "");
        } catch (Problem refused) {
            if (refused.kind() == ProblemKind.UNKNOWN) {
                throw refused;
            }
            response.setStatus(refused.kind().status());
            model.addAttribute("problem", refused);
            return shown(file, typed, request, caller, model);
        }
    }

    private CaseFile file(CaseId caseId, Person caller) {
        return buses.ask(new ReadCaseFile(caseId), acts.office(caseId, BACK, caller));
    }

    /** Whether what was read, by its number in the round, is no longer the latest version. */
    private static boolean moved(CaseFile file, String version) {
        ReplyView latest = Signing.of(file).latest();
        return version != null && latest != null && !version.equals(Integer.toString(latest.version()));
    }

    private static SentBack together(CaseFile file, SentBack typed, Map<String, String> sent) {
        return Versions.of(file, null, null).all().stream()
                .filter(version -> Integer.toString(version.version()).equals(sent.get("version")))
                .findFirst()
                .map(version -> typed.together(file.row().caseId(), version))
                .orElse(typed);
    }

    private String shown(CaseFile file, SentBack typed, HttpServletRequest request, Person caller, Model model) {
        Signing signing = Signing.of(file);
        CaseId caseId = file.row().caseId();
        model.addAttribute("file", file);
        model.addAttribute("names", file.names());
        model.addAttribute("signing", signing);
        model.addAttribute("typed", typed.typed());
        model.addAttribute("remarking", !typed.isEmpty());
        model.addAttribute("steps", steps);
        String act = reviews(caseId, caller) ? REVIEW : signing.act();
        model.addAttribute("act", act);
        if (act != null) {
            Map<String, String> meta = acts.office(caseId, act, caller);
            model.addAttribute("behalf", PageActs.actedFor(caller, meta));
            model.addAttribute("sign", acts.rehearsed(caseId, act, meta).orElse(null));
            model.addAttribute(
                    "back",
                    acts.rehearsed(caseId, BACK, acts.office(caseId, BACK, caller))
                            .orElse(null));
            model.addAttribute("numberBegins", signing.act().equals("issue-reply") ? numberBegins(caseId, meta) : null);
            model.addAttribute("proofBy", stepUp.asked(request, caller));
            model.addAttribute("proofMinutes", Math.max(1, stepUp.lasts().toMinutes()));
        }
        return "sign";
    }

    /** What the number to be typed begins with; null where the ledger allots it. */
    private String numberBegins(CaseId caseId, Map<String, String> meta) {
        return buses.maybe(new BeginAct(caseId, "issue-reply"), meta)
                .map(begun -> begun.values().get("documentNumber") instanceof String begins ? begins : null)
                .orElse(null);
    }

    /** Whether the caller heads the section and the draft waits for their review; to everybody else it is one to be signed. */
    private boolean reviews(CaseId caseId, Person caller) {
        return caller.holds(Office.SECTION)
                && acts.rehearsed(caseId, REVIEW, acts.office(caseId, REVIEW, caller))
                        .filter(ActRehearsed::open)
                        .isPresent();
    }
}
