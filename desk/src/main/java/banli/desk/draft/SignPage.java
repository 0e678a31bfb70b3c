package banli.desk.draft;

import banli.desk.act.CaseSteps;
import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.desk.ask.StepUp;
import banli.desk.form.CaseKey;
import banli.desk.form.Filters;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.desk.typed.TypedForms;
import banli.desk.typed.Typing;
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
    private final TypedForms typing;
    private final StepUp stepUp;
    private final CaseSteps steps;

    SignPage(Buses buses, PageActs acts, TypedForms typing, StepUp stepUp, CaseSteps steps) {
        this.buses = buses;
        this.acts = acts;
        this.typing = typing;
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
        filters.done();
        if (!reviews(CaseKey.of(key), caller)) {
            acts.orRefuse(CaseKey.of(key), caller, BACK, "sign-reply", "issue-reply");
        }
        CaseFile file = file(CaseKey.of(key), caller);
        Typing before = typing.open(request, caller, request.getRequestURI(), office(CaseKey.of(key), caller));
        model.addAttribute("typing", before);
        SentBack typed = before.isShown() ? SentBack.again(before) : SentBack.of(Map.of());
        String read = before.is("version", null);
        return shown(file, moved(file, read) ? together(file, typed, read) : typed, request, caller, model);
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
            kept(request, caseId, caller, model);
            return shown(file, together(file, typed, read), request, caller, model);
        }
        try {
            Recorded recorded = acts.act(typed.act(caseId, Signing.of(file).latest()), caller, request);
            typing.recorded(request, caller, office(caseId, caller));
            return "redirect:" + PageActs.ledTo(recorded);
        } catch (Problem refused) {
            if (refused.kind() == ProblemKind.UNKNOWN) {
                throw refused;
            }
            response.setStatus(refused.kind().status());
            model.addAttribute("problem", refused);
            kept(request, caseId, caller, model);
            return shown(file, typed, request, caller, model);
        }
    }

    private void kept(HttpServletRequest request, CaseId caseId, Person caller, Model model) {
        model.addAttribute("typing", typing.keep(request, caller, office(caseId, caller), request.getParameter("key")));
    }

    private String office(CaseId caseId, Person caller) {
        return TypedForms.office(acts.office(caseId, BACK, caller));
    }

    private CaseFile file(CaseId caseId, Person caller) {
        return buses.ask(new ReadCaseFile(caseId), acts.office(caseId, BACK, caller));
    }

    /** Whether what was read, by its number in the round, is no longer the latest version. */
    private static boolean moved(CaseFile file, String version) {
        ReplyView latest = Signing.of(file).latest();
        return version != null && latest != null && !version.equals(Integer.toString(latest.version()));
    }

    private static SentBack together(CaseFile file, SentBack typed, String read) {
        return Versions.of(file, null, null).all().stream()
                .filter(version -> Integer.toString(version.version()).equals(read))
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
            model.addAttribute("numberBegins", "issue-reply".equals(act) ? numberBegins(caseId, meta) : null);
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
