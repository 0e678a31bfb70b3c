package banli.desk.draft;

import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.desk.form.CaseKey;
import banli.desk.form.Filters;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.desk.typed.TypedForms;
import banli.desk.typed.Typing;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.word.CaseId;
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

/** 起草页。 Items on the left, an answer to each on the right; what is typed is kept until it is submitted. */
@Controller
class ReplyPage {
    private static final String ACT = ReplySheet.ACT;

    private final Buses buses;
    private final PageActs acts;
    private final TypedForms typing;
    private final ReplySheet sheet;
    private final Checks checks;

    ReplyPage(Buses buses, PageActs acts, TypedForms typing, ReplySheet sheet, Checks checks) {
        this.sheet = sheet;
        this.checks = checks;
        this.buses = buses;
        this.acts = acts;
        this.typing = typing;
    }

    @GetMapping("/cases/{case}/reply")
    String page(
            @PathVariable("case") String key,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller,
            Model model) {
        CaseId caseId = CaseKey.of(key);
        acts.orRefuse(caseId, caller, ACT, ReplySheet.LATER);
        Map<String, String> meta = acts.office(caseId, ACT, caller);
        model.addAttribute("behalf", PageActs.actedFor(caller, meta));
        CaseFile file = buses.ask(new ReadCaseFile(caseId), meta);
        Filters filters = new Filters(request);
        Versions versions = Versions.asked(file, filters);
        Typing before = typing.open(request, caller, ReplySheet.address(caseId), TypedForms.office(meta));
        model.addAttribute("typing", before);
        Typed typed = before.isShown() ? Typed.of(before.fields()) : LastVersion.typed(file);
        return shown(file, sheet.letter(file, typed, meta), versions, caller, meta, model);
    }

    /** Submits; or, asked to, puts the letter together and shows what would be refused and how it would leave. */
    @PostMapping("/cases/{case}/reply")
    String submit(
            @PathVariable("case") String key,
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal Person caller,
            Model model) {
        CaseId caseId = CaseKey.of(key);
        Map<String, String> meta = acts.office(caseId, ACT, caller);
        if (request.getParameter("_live") != null) {
            CaseFile file = buses.ask(new ReadCaseFile(caseId), meta);
            LetterAtHand now = sheet.letter(file, Typed.sent(request), meta);
            sheet.shown(file, now, checks.of(file, now, meta), model);
            return "drafting :: now";
        }
        Arranged arranged = Arranged.of(request);
        Typed typed = arranged.typed();
        model.addAttribute(
                "typing",
                typing.keep(request, caller, TypedForms.office(meta), request.getParameter("key"), arranged.kept()));
        model.addAttribute("behalf", PageActs.actedFor(caller, meta));
        CaseFile file = buses.ask(new ReadCaseFile(caseId), meta);
        LetterAtHand letter = sheet.letter(file, typed, meta);
        Versions versions = Versions.of(file, null, null);
        if (arranged.only()) {
            model.addAttribute("proposed", arranged.proposes(letter));
            return shown(file, letter, versions, caller, meta, model);
        }
        try {
            Recorded recorded = acts.act(ReplySheet.submitted(file, letter.act()), caller, request);
            typing.recorded(request, caller, TypedForms.office(meta));
            return "redirect:" + PageActs.ledTo(recorded);
        } catch (Problem refused) {
            if (refused.kind() == ProblemKind.UNKNOWN) {
                throw refused;
            }
            response.setStatus(refused.kind().status());
            model.addAttribute("problem", refused);
            DraftView view = sheet.shown(file, letter, Check.of(refused, letter.act()), model);
            return sheet.page(file, view, versions, caller, meta, model);
        }
    }

    private String shown(
            CaseFile file,
            LetterAtHand letter,
            Versions versions,
            Person caller,
            Map<String, String> meta,
            Model model) {
        DraftView view = sheet.shown(file, letter, checks.of(file, letter, meta), model);
        return sheet.page(file, view, versions, caller, meta, model);
    }
}
