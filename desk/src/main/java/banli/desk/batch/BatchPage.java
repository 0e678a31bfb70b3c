package banli.desk.batch;

import banli.desk.ask.Capacity;
import banli.desk.ask.PasswordAgain;
import banli.desk.ask.Person;
import banli.desk.ask.StepUp;
import banli.desk.form.Filters;
import banli.desk.many.OneByOne;
import banli.desk.many.Sending;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.desk.typed.KeptForms;
import banli.desk.typed.TypedForms;
import banli.language.word.CaseId;
import banli.language.word.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 批量办理页。 Choose an act and cases, see what stands in the way of each, confirm once, and read what became of each. */
@Controller
class BatchPage {
    private final Batch batch;
    private final OneByOne each;
    private final StepUp stepUp;
    private final PasswordAgain passwords;
    private final TypedForms typing;

    BatchPage(Batch batch, OneByOne each, StepUp stepUp, PasswordAgain passwords, TypedForms typing) {
        this.typing = typing;
        this.each = each;
        this.batch = batch;
        this.stepUp = stepUp;
        this.passwords = passwords;
    }

    @GetMapping("/batch")
    String open(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        List<BatchAct> mine = mine(caller);
        Filters filters = new Filters(request);
        String name = filters.text("act");
        String way = filters.text("way");
        CaseId only = filters.caseId("case");
        filters.done();
        model.addAttribute("only", only);
        String page = name == null ? "/batch" : "/batch?act=" + name;
        model.addAttribute("typing", typing.open(request, caller, page, office(caller, request)));
        BatchAct act = name == null ? null : chosen(name, mine);
        show(act, way, mine, request, caller, model);
        // What is owed in a case whose own stage is another, as a later answer's letter, is due by itself.
        boolean byItself = act != null && only != null && ((List<?>) model.getAttribute("due")).isEmpty();
        return byItself ? "redirect:/cases/" + only + "/do/" + act.id() : "batch";
    }

    /** Some cases a request: the page that it answers with goes on by itself, and can be stopped. */
    @PostMapping("/batch")
    String send(
            @RequestParam(name = "act", required = false) String name,
            @RequestParam(name = "way", required = false) String way,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller,
            Model model) {
        List<BatchAct> mine = mine(caller);
        BatchAct act = name == null ? null : chosen(name, mine);
        Map<String, String> meta = Capacity.reading(caller, request);
        Sending asked = Sending.of(request);
        if (request.getParameter("_proof") != null) {
            typing.keep(request, caller, TypedForms.office(meta), null);
            return "redirect:/login/office?back="
                    + URLEncoder.encode(KeptForms.backTo(request), StandardCharsets.UTF_8);
        }
        try {
            if (act != null && !act.ways().isEmpty() && act.way(way) == null) {
                throw Problem.field("way", new Text("请选择方式，再办理。", "Choose how, then go on."));
            }
            passwords.heard(request, caller);
            if (act != null && isSolemn(act)) {
                provedOrRefuse(request, caller);
            }
            Sending sent = act == null ? asked : batch.send(act, way, asked, caller, meta);
            model.addAttribute("typing", typing.recorded(request, caller, TypedForms.office(meta)));
            model.addAllAttributes(each.shown(sent, meta));
        } catch (Problem wrong) {
            if (wrong.kind() != ProblemKind.FIELD) {
                throw wrong;
            }
            model.addAttribute("problem", wrong);
            if (asked.begun()) {
                model.addAttribute("typing", typing.sent(request, TypedForms.office(meta)));
                model.addAllAttributes(each.shown(asked, meta));
            } else {
                model.addAttribute("typing", typing.keep(request, caller, TypedForms.office(meta), null));
            }
        }
        show(act, way, mine, request, caller, model);
        return "batch";
    }

    private void provedOrRefuse(HttpServletRequest request, Person caller) {
        if (stepUp.asked(request, caller) != null) {
            throw Problem.field("password", new Text("请先确认是您本人，再办理。", "Confirm first that it is you."));
        }
        // What stood when they began stands for all of this go.
        StepUp.ofThisRequest(request, caller.id());
    }

    private void show(
            BatchAct act, String way, List<BatchAct> mine, HttpServletRequest request, Person caller, Model model) {
        model.addAttribute("acts", mine);
        model.addAttribute("act", act);
        model.addAttribute("way", way);
        model.addAttribute(
                "due",
                act == null || model.containsAttribute("sending")
                        ? List.of()
                        : batch.due(act, way, only(model), caller, Capacity.reading(caller, request)));
        model.addAttribute("proofBy", act != null && isSolemn(act) ? stepUp.asked(request, caller) : null);
        model.addAttribute("proofMinutes", Math.max(1, stepUp.lasts().toMinutes()));
    }

    /** The one case that was asked for; null for all. */
    private static CaseId only(Model model) {
        return (CaseId) model.getAttribute("only");
    }

    private static String office(Person caller, HttpServletRequest request) {
        return TypedForms.office(Capacity.reading(caller, request));
    }

    private static boolean isSolemn(BatchAct act) {
        return StepUp.isSolemn(act.act.command(), null);
    }

    private static BatchAct chosen(String name, List<BatchAct> mine) {
        BatchAct act = BatchAct.named(name)
                .orElseThrow(() ->
                        Problem.of(ProblemKind.UNKNOWN, "没有这一可批量办理的动作。", "There is no such act to do on many cases."));
        if (!mine.contains(act)) {
            throw Problem.of(ProblemKind.OFFICE, "这一动作不由您的职务办理。", "This act is not for your office.");
        }
        return act;
    }

    private static List<BatchAct> mine(Person caller) {
        List<BatchAct> mine = Stream.of(BatchAct.values())
                .filter(one -> one.act.offices().stream().anyMatch(caller::holds))
                .toList();
        if (mine.isEmpty()) {
            throw Problem.of(ProblemKind.OFFICE, "您的职务没有可批量办理的动作。", "Your office has no act to do on many cases.");
        }
        return mine;
    }
}
