package banli.desk.page;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.PasswordAgain;
import banli.desk.ask.Person;
import banli.desk.ask.StepUp;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.query.Query;
import banli.language.query.screens.ReadRebuild;
import banli.language.query.screens.RebuildState;
import banli.language.query.screens.StartRebuild;
import banli.language.query.screens.StopRebuild;
import banli.language.word.Office;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 后台工作页上的重建。 The part of the work page where an administrator has the screens rebuilt, compared, or the rebuild stopped. */
@Controller
class RebuildPart {
    /** Why nothing was begun or stopped: no proof, a wrong password, another at work or none. */
    static final List<String> REFUSED = List.of("confirm", "field", "rule");

    private static final String THERE = "redirect:/admin/work";

    private final Buses buses;
    private final StepUp stepUp;
    private final PasswordAgain passwords;

    RebuildPart(Buses buses, StepUp stepUp, PasswordAgain passwords) {
        this.buses = buses;
        this.stepUp = stepUp;
        this.passwords = passwords;
    }

    void show(Model model, HttpServletRequest request, Person caller, Map<String, String> meta) {
        RebuildState state = buses.ask(new ReadRebuild(), meta);
        model.addAttribute("rebuild", state);
        model.addAttribute("rebuilding", state.step() != null && state.step().atWork());
        model.addAttribute("proofBy", stepUp.asked(request, caller));
    }

    @PostMapping("/admin/work/rebuild")
    String start(
            @RequestParam(name = "check", defaultValue = "false") boolean check,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller) {
        return done(new StartRebuild(check), request, caller);
    }

    @PostMapping("/admin/work/rebuild/stop")
    String stop(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        return done(new StopRebuild(), request, caller);
    }

    private String done(Query<RebuildState> wanted, HttpServletRequest request, Person caller) {
        if (!caller.holds(Office.ADMIN)) {
            throw Problem.of(
                    ProblemKind.OFFICE, "您的职务不能办理此事，请由管理员重建。", "Your office may not do this; an administrator may.");
        }
        try {
            passwords.heard(request, caller);
            buses.ask(wanted, Capacity.reading(caller, request));
            return THERE + "#rebuild";
        } catch (Problem refused) {
            String why = refused.kind().name().toLowerCase(Locale.ROOT);
            if (!REFUSED.contains(why)) {
                throw refused;
            }
            return THERE + "?refused=" + why + "#rebuild";
        }
    }
}
