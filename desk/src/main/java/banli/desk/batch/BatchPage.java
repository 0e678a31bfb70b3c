package banli.desk.batch;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.PasswordAgain;
import banli.desk.ask.Person;
import banli.desk.ask.StepUp;
import banli.desk.form.CaseKey;
import banli.desk.form.Filters;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.query.directory.ReadNames;
import banli.language.word.CaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    private static final int AT_ONCE = 200;

    private final Buses buses;
    private final Batch batch;
    private final StepUp stepUp;
    private final PasswordAgain passwords;

    BatchPage(Buses buses, Batch batch, StepUp stepUp, PasswordAgain passwords) {
        this.buses = buses;
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
        filters.done();
        show(name == null ? null : chosen(name, mine), way, mine, request, caller, model);
        return "batch";
    }

    /** At most so many at once, so that it can be stopped between; what is left is shown, ready to go on. */
    @PostMapping("/batch")
    String send(
            @RequestParam(name = "act", required = false) String name,
            @RequestParam(name = "way", required = false) String way,
            @RequestParam(name = "key", required = false) UUID key,
            @RequestParam(name = "case", required = false) List<String> cases,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller,
            Model model) {
        List<BatchAct> mine = mine(caller);
        BatchAct act = name == null ? null : chosen(name, mine);
        List<CaseId> chosen = cases == null || key == null || act == null
                ? List.of()
                : cases.stream().map(CaseKey::of).distinct().toList();
        Map<String, String> meta = Capacity.reading(caller, request);
        try {
            passwords.heard(request, caller);
            List<Batch.Result> results =
                    batch.send(act, way, chosen.stream().limit(AT_ONCE).toList(), key, caller, meta);
            model.addAttribute("results", results);
            model.addAttribute(
                    "done",
                    results.stream().filter(one -> one.refused() == null).count());
            model.addAttribute("chosen", chosen.size());
        } catch (Problem wrong) {
            if (wrong.kind() != ProblemKind.FIELD) {
                throw wrong;
            }
            model.addAttribute("problem", wrong);
        }
        show(act, way, mine, request, caller, model);
        List<String> ids = chosen.stream().map(CaseId::value).toList();
        model.addAttribute("names", buses.ask(new ReadNames(ids), meta));
        return "batch";
    }

    private void show(
            BatchAct act, String way, List<BatchAct> mine, HttpServletRequest request, Person caller, Model model) {
        boolean solemn = act != null && StepUp.isSolemn(act.act.command(), null);
        model.addAttribute("acts", mine);
        model.addAttribute("act", act);
        model.addAttribute("way", way);
        model.addAttribute("key", UUID.randomUUID());
        model.addAttribute("atOnce", AT_ONCE);
        model.addAttribute(
                "due", act == null ? List.of() : batch.due(act, way, caller, Capacity.reading(caller, request)));
        model.addAttribute("proofBy", solemn ? stepUp.asked(request, caller) : null);
        model.addAttribute("proofMinutes", Math.max(1, stepUp.lasts().toMinutes()));
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
