package banli.desk.act;

import banli.desk.ask.Person;
import banli.desk.form.Acts;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.command.Command;
import banli.language.command.DirectoryCommand.AcknowledgeReset;
import banli.language.command.DirectoryCommand.Delegate;
import banli.language.command.DirectoryCommand.EndDelegation;
import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.command.SummaryCommand.SubmitSummary;
import banli.language.word.Office;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 案件以外的表单。 Registering a case, the directory, policies, earlier figures, annual summaries, and a person's own delegations. */
@Controller
class AdminForms {
    private static final FormTarget INTAKE =
            FormTarget.beside("register-case", RegisterCase.class, "/intake", "/cases", Map.of());

    private final Forms forms;

    AdminForms(Forms forms) {
        this.forms = forms;
    }

    @GetMapping("/intake")
    ModelAndView intake(HttpServletRequest request, @AuthenticationPrincipal Person person) {
        MayAct.orRefuse(person, INTAKE.act());
        return forms.open(INTAKE, request, person);
    }

    @PostMapping("/intake")
    ModelAndView registered(HttpServletRequest request, @AuthenticationPrincipal Person person) {
        return forms.sent(INTAKE, request, person);
    }

    @GetMapping("/admin/do/{act}")
    ModelAndView admin(
            @PathVariable("act") String act, HttpServletRequest request, @AuthenticationPrincipal Person person) {
        FormTarget place = admin(act, person);
        MayAct.orRefuse(person, act);
        return forms.open(place, request, person);
    }

    @PostMapping("/admin/do/{act}")
    ModelAndView administered(
            @PathVariable("act") String act, HttpServletRequest request, @AuthenticationPrincipal Person person) {
        return forms.sent(admin(act, person), request, person);
    }

    @GetMapping("/me/do/{act}")
    ModelAndView mine(
            @PathVariable("act") String act, HttpServletRequest request, @AuthenticationPrincipal Person person) {
        return forms.open(mine(act, person), request, person);
    }

    @PostMapping("/me/do/{act}")
    ModelAndView minded(
            @PathVariable("act") String act, HttpServletRequest request, @AuthenticationPrincipal Person person) {
        return forms.sent(mine(act, person), request, person);
    }

    @GetMapping("/subjects/{subject}/do/{act}")
    ModelAndView subject(
            @PathVariable("subject") String subject,
            @PathVariable("act") String act,
            HttpServletRequest request,
            @AuthenticationPrincipal Person person) {
        FormTarget place = subject(subject, act);
        MayAct.orRefuse(person, act);
        return forms.open(place, request, person);
    }

    @PostMapping("/subjects/{subject}/do/{act}")
    ModelAndView handled(
            @PathVariable("subject") String subject,
            @PathVariable("act") String act,
            HttpServletRequest request,
            @AuthenticationPrincipal Person person) {
        return forms.sent(subject(subject, act), request, person);
    }

    private static FormTarget subject(String subject, String act) {
        Class<? extends Command> type = Acts.SUBJECT.all().get(act);
        if (type == null || !subject.matches("[a-z0-9-]{2,40}")) {
            throw none();
        }
        String page = "/subjects/" + subject;
        return FormTarget.beside(act, type, page + "/do/" + act, page, Map.of("subject", subject));
    }

    /** On the text of a summary that was read, which the address names by its digest. */
    @GetMapping("/summary/{year}/{sha256}/do/{act}")
    ModelAndView summary(
            @PathVariable("year") String year,
            @PathVariable("sha256") String sha256,
            @PathVariable("act") String act,
            HttpServletRequest request,
            @AuthenticationPrincipal Person person) {
        FormTarget place = summary(year, sha256, act);
        MayAct.orRefuse(person, act);
        return forms.open(place, request, person);
    }

    @PostMapping("/summary/{year}/{sha256}/do/{act}")
    ModelAndView summarised(
            @PathVariable("year") String year,
            @PathVariable("sha256") String sha256,
            @PathVariable("act") String act,
            HttpServletRequest request,
            @AuthenticationPrincipal Person person) {
        FormTarget place = summary(year, sha256, act);
        MayAct.orRefuse(person, act);
        return forms.sent(place, request, person);
    }

    /** What is submitted has a page of its own, where it is written. */
    private static FormTarget summary(String year, String sha256, String act) {
        Class<? extends Command> type = Acts.SUMMARY.all().get(act);
        if (type == null
                || type == SubmitSummary.class
                || !year.matches("(19|20|21)\\d\\d")
                || !sha256.matches("[0-9a-f]{64}")) {
            throw none();
        }
        String address = "/summary/" + year + "/" + sha256 + "/do/" + act;
        return FormTarget.beside(act, type, address, "/summary?year=" + year, Map.of("year", year, "sha256", sha256));
    }

    private static FormTarget admin(String act, Person person) {
        Class<? extends Command> type = Stream.of(Acts.DIRECTORY, Acts.POLICY, Acts.LEDGER)
                .map(family -> Optional.<Class<? extends Command>>ofNullable(
                        family.all().get(act)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(AdminForms::none);
        // Not everybody who acts here may open the page of administration.
        String back = person.holds(Office.ADMIN) ? "/admin" : "/me";
        return FormTarget.beside(act, type, "/admin/do/" + act, back, Map.of());
    }

    private static FormTarget mine(String act, Person person) {
        Class<? extends Command> type = switch (act) {
            case "delegate" -> Delegate.class;
            case "end-delegation" -> EndDelegation.class;
            case "acknowledge-reset" -> AcknowledgeReset.class;
            default -> throw none();
        };
        return FormTarget.beside(act, type, "/me/do/" + act, "/me", Map.of("person", person.id()));
    }

    static Problem none() {
        return Problem.of(ProblemKind.UNKNOWN, "没有这个办理动作。", "There is no such act.");
    }
}
