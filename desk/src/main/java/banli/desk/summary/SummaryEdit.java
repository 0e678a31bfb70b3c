package banli.desk.summary;

import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.desk.draft.SentenceDiff;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.desk.typed.TypedForms;
import banli.desk.typed.Typing;
import banli.language.act.AdminAct;
import banli.language.command.SummaryCommand.SubmitSummary;
import banli.language.query.account.HeldOffice;
import banli.language.query.directory.ReadNames;
import banli.language.query.summary.ListSummaryFields;
import banli.language.query.summary.ReadSummary;
import banli.language.query.summary.Summary;
import banli.language.query.summary.Summary.Check;
import banli.language.word.Office;
import banli.language.word.summary.SummaryHead;
import banli.language.word.summary.SummaryState;
import banli.language.word.summary.SummaryWording;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 写总结。 The office's draft of a year: several may write it, nobody saves over what they have not seen, and what is submitted is what is read. */
@Controller
class SummaryEdit {
    private final Buses buses;
    private final PageActs acts;
    private final TypedForms typing;
    private final SummaryDrafts drafts;

    SummaryEdit(Buses buses, PageActs acts, TypedForms typing, SummaryDrafts drafts) {
        this.buses = buses;
        this.acts = acts;
        this.typing = typing;
        this.drafts = drafts;
    }

    @GetMapping("/summary/{year}/do/submit-summary")
    String open(
            @PathVariable("year") String of,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller,
            Model model) {
        int year = SummaryYear.of(of);
        Map<String, String> meta = meta(caller);
        SummaryDraft stored = stored(year, meta);
        Typing before = typing.open(request, caller, address(year), TypedForms.office(meta));
        model.addAttribute("typing", before);
        SummaryTyped typed = before.isShown() ? SummaryTyped.again(before.fields()) : SummaryTyped.of(stored);
        typed = typed.isSavedAs(stored, caller.id()) ? typed.over(stored.version()) : typed;
        model.addAttribute("saved", request.getParameter("saved") != null);
        return shown(stored, typed, meta, model);
    }

    /** Looks, saves, or saves and submits, as the button says. */
    @PostMapping("/summary/{year}/do/submit-summary")
    String sent(
            @PathVariable("year") String of,
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal Person caller,
            Model model) {
        int year = SummaryYear.of(of);
        Map<String, String> meta = meta(caller);
        String office = TypedForms.office(meta);
        SummaryDraft stored = stored(year, meta);
        SummaryTyped typed = SummaryTyped.sent(request);
        model.addAttribute("typing", typing.keep(request, caller, office, request.getParameter("key")));
        try {
            typed.orRefuse();
            if (request.getParameter("_look") != null) {
                return shown(stored, typed, meta, model);
            }
            Summary read = read(stored, typed, meta);
            boolean first = saved(stored, typed, read, caller);
            SummaryDraft theirs = first ? stored : stored(year, meta);
            if (!first && !typed.isSavedAs(theirs, caller.id())) {
                response.setStatus(ProblemKind.CONFLICT.status());
                model.addAttribute("theirs", theirs);
                model.addAttribute("difference", SentenceDiff.between(theirs.wording(), typed.wording()));
                return shown(theirs, typed.over(theirs.version()), meta, model);
            }
            // What is refused below stands in the draft by now, so that mending it goes on from there.
            typed = typed.over(typed.version() + 1);
            if (request.getParameter("_submit") == null) {
                typing.recorded(request, caller, office);
                return "redirect:" + address(year) + "?saved=1";
            }
            if (first || !isSubmitted(buses.ask(new ReadSummary(year), meta), typed)) {
                submit(year, typed, read, caller, request);
            }
            typing.recorded(request, caller, office);
            return "redirect:/summary?year=" + year + "&waiting=true&done=submit-summary";
        } catch (Problem refused) {
            response.setStatus(refused.kind().status());
            model.addAttribute("problem", refused);
            return shown(stored(year, meta), typed, meta, model);
        }
    }

    /** By the first click of two. */
    private static boolean isSubmitted(Summary now, SummaryTyped typed) {
        return now.latest() != null
                && now.latest().state() == SummaryState.SUBMITTED
                && now.latest().wording().equals(typed.wording())
                && now.latest().head().equals(typed.head());
    }

    private void submit(int year, SummaryTyped typed, Summary read, Person caller, HttpServletRequest request) {
        SubmitSummary act = new SubmitSummary(
                year,
                typed.head().indexNumber(),
                typed.head().issuer(),
                typed.head().dated(),
                typed.head().topic(),
                typed.head().keywords(),
                typed.wording(),
                read.text(),
                read.position(),
                null);
        acts.beside(act, AdminAct.SUBMIT_SUMMARY, caller, request);
    }

    private boolean saved(SummaryDraft stored, SummaryTyped typed, Summary read, Person caller) {
        boolean asBegun =
                SummaryWording.of(stored.began()).overtypedIn(typed.wording()).isEmpty();
        SummaryDraft next = new SummaryDraft(
                stored.year(),
                typed.version() + 1,
                typed.head(),
                typed.wording(),
                asBegun ? typed.wording() : stored.began(),
                read.text(),
                caller.id(),
                Instant.now());
        return drafts.save(next, typed.version());
    }

    private Summary read(SummaryDraft stored, SummaryTyped typed, Map<String, String> meta) {
        return buses.ask(new ReadSummary(stored.year(), typed.wording(), stored.began(), typed.head()), meta);
    }

    private String shown(SummaryDraft stored, SummaryTyped typed, Map<String, String> meta, Model model) {
        SummaryTyped readable = typed.wording() == null ? SummaryTyped.of(stored) : typed;
        Summary read = read(stored, readable, meta);
        boolean untouched = stored.text() != null
                && typed.wording() != null
                && typed.wording().equals(stored.wording());
        model.addAttribute("year", stored.year());
        model.addAttribute("draft", stored);
        model.addAttribute("typed", typed);
        model.addAttribute("answer", read);
        model.addAttribute("stops", read.checks().stream().map(Check::kind).anyMatch(Summary.Kind::stops));
        model.addAttribute("moved", untouched ? Moved.between(stored.text(), read.text()) : null);
        model.addAttribute("behind", Behinds.of(read));
        model.addAttribute("fields", buses.ask(new ListSummaryFields(stored.year(), typed.head()), meta));
        model.addAttribute(
                "savedBy",
                stored.savedBy() == null
                        ? null
                        : buses.ask(new ReadNames(List.of(stored.savedBy())), meta)
                                .person(stored.savedBy()));
        return "summaryedit";
    }

    /** The draft; before the first save it begins with the words on record, or those of the last year that has any. */
    private SummaryDraft stored(int year, Map<String, String> meta) {
        return drafts.of(year).orElseGet(() -> {
            Summary begins = buses.ask(new ReadSummary(year), meta);
            String words = Objects.requireNonNullElse(begins.wording(), "");
            SummaryHead head = Objects.requireNonNullElse(begins.head(), SummaryHead.NONE);
            return new SummaryDraft(year, 0, head, words, words, null, null, null);
        });
    }

    private static String address(int year) {
        return "/summary/" + year + "/do/submit-summary";
    }

    private static Map<String, String> meta(Person caller) {
        HeldOffice registry = caller.held(Office.REGISTRY)
                .orElseThrow(() -> Problem.of(ProblemKind.OFFICE, "总结由办公室起草。", "The registry writes the summary."));
        return PageActs.meta(caller, registry);
    }
}
