package banli.desk.factor;

import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.PasswordAgain;
import banli.desk.ask.Person;
import banli.desk.ask.StepUp;
import banli.desk.link.Qr;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.desk.record.SecurityRecord;
import banli.desk.session.OpenSessions;
import banli.language.command.Command;
import banli.language.command.DirectoryCommand.EndSessions;
import banli.language.command.DirectoryCommand.RemoveSecondFactor;
import banli.language.command.DirectoryCommand.SetCodeApp;
import banli.language.command.DirectoryCommand.SetRecoveryCodes;
import banli.language.query.account.ReadFactors;
import banli.language.word.Meta;
import banli.language.word.person.FactorKind;
import banli.language.word.security.SecurityEvent;
import banli.language.word.security.SecurityOutcome;
import banli.wire.WireNames;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 本人的验证方式。 A person's second factors and sessions: enrolled, shown, taken away and ended by themself. */
@Controller
class MyFactorsPage {
    private static final String SECRET = "banli.codeApp";

    private final Buses buses;
    private final PasswordAgain proofs;
    private final StepUp stepUp;
    private final OpenSessions sessions;
    private final SecurityRecord record;

    MyFactorsPage(Buses buses, PasswordAgain proofs, StepUp stepUp, OpenSessions sessions, SecurityRecord record) {
        this.record = record;
        this.sessions = sessions;
        this.buses = buses;
        this.proofs = proofs;
        this.stepUp = stepUp;
    }

    @GetMapping("/me/factors")
    String page(
            @RequestParam(defaultValue = "") String done,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller,
            Model model) {
        model.addAttribute("done", done.matches("[a-z-]{1,60}") ? "act." + done : null);
        return shown(request, caller, model);
    }

    /** A secret of a new app waits in the session until one of its codes is typed. */
    @PostMapping("/me/factors/app")
    String app(
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal Person caller,
            Model model) {
        HttpSession session = request.getSession();
        if (code.isBlank() || !(session.getAttribute(SECRET) instanceof String)) {
            session.setAttribute(SECRET, Drawn.secret());
            return shown(request, caller, model);
        }
        String secret = (String) session.getAttribute(SECRET);
        return act(new SetCodeApp(caller.id(), label, secret, code), request, response, caller, model);
    }

    /** Shown on this page and never again. */
    @PostMapping("/me/factors/codes")
    String codes(
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal Person caller,
            Model model) {
        List<String> codes = Drawn.recoveryCodes();
        String page = act(new SetRecoveryCodes(caller.id(), codes), request, response, caller, model);
        if (!model.containsAttribute("problem")) {
            response.setHeader("Cache-Control", "no-store");
            model.addAttribute("codes", codes);
            return shown(request, caller, model);
        }
        return page;
    }

    @PostMapping("/me/factors/remove")
    String remove(
            @RequestParam FactorKind kind,
            @RequestParam String factor,
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal Person caller,
            Model model) {
        return act(new RemoveSecondFactor(caller.id(), kind, factor), request, response, caller, model);
    }

    @PostMapping("/me/sessions/end")
    String end(
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal Person caller,
            Model model) {
        return act(new EndSessions(caller.id()), request, response, caller, model);
    }

    /** Of nobody but oneself. */
    @PostMapping("/me/sessions/end-one")
    String endOne(@RequestParam String session, @AuthenticationPrincipal Person caller) {
        if (!sessions.end(caller.id(), session)) {
            throw Problem.of(
                    ProblemKind.UNKNOWN, "您没有这个会话，或它已经结束。", "You have no such session, or it is over already.");
        }
        record.note(SecurityEvent.SESSION_ENDED, caller.id(), SecurityOutcome.DONE, "one of their own");
        return "redirect:/me/factors#sessions";
    }

    /** The usual office of a person, for what they do about themself. */
    static Map<String, String> meta(Person caller) {
        return PageActs.meta(
                caller,
                caller.offices().stream()
                        .filter(held -> held.onBehalfOf() == null)
                        .findFirst()
                        .orElse(
                                caller.offices().isEmpty()
                                        ? null
                                        : caller.offices().getFirst()));
    }

    private String act(
            Command act, HttpServletRequest request, HttpServletResponse response, Person caller, Model model) {
        try {
            proofs.heard(request, caller);
            Map<String, String> meta = new LinkedHashMap<>(meta(caller));
            meta.put(Meta.KEY, "form-" + UUID.randomUUID());
            buses.act(act, meta);
            request.getSession().removeAttribute(SECRET);
            return "redirect:/me/factors?done=" + WireNames.of(act.getClass());
        } catch (Problem problem) {
            response.setStatus(problem.kind().status());
            model.addAttribute("problem", problem);
            return shown(request, caller, model);
        }
    }

    private String shown(HttpServletRequest request, Person caller, Model model) {
        model.addAttribute("has", buses.ask(new ReadFactors(caller.id()), Map.of()));
        model.addAttribute("sessions", sessions.of(caller.id()));
        model.addAttribute("thisSession", OpenSessions.id(request));
        model.addAttribute("proofBy", stepUp.asked(request, caller));
        model.addAttribute("proofMinutes", Math.max(1, stepUp.lasts().toMinutes()));
        if (request.getSession().getAttribute(SECRET) instanceof String secret) {
            model.addAttribute("secret", secret.replaceAll("(.{4})(?=.)", "$1 "));
            model.addAttribute(
                    "qr", Qr.svg("otpauth://totp/Banli:" + caller.id() + "?secret=" + secret + "&issuer=Banli", "QR"));
        }
        return "factors";
    }
}
