package banli.desk.act;

import banli.desk.ask.Buses;
import banli.desk.ask.CodeAgain;
import banli.desk.ask.PageActs;
import banli.desk.ask.PasswordAgain;
import banli.desk.ask.Person;
import banli.desk.ask.StepUp;
import banli.desk.problem.Problem;
import banli.desk.typed.MyDrafts;
import banli.desk.typed.TypedForms;
import banli.language.command.DirectoryCommand.SetCredential;
import banli.language.query.directory.DirectoryView;
import banli.language.word.FieldError;
import banli.language.word.Meta;
import banli.language.word.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** 本人页。 A person's offices, delegations and password. */
@Controller
class MyPage {
    private static final Text DIFFER = new Text("两次填写的新口令不一致。", "The new password was not typed the same twice.");

    private final Buses buses;
    private final PasswordAgain passwords;
    private final CodeAgain codes;
    private final StepUp stepUp;
    private final FormContexts contexts;
    private final MyDrafts drafts;
    private final boolean on;

    MyPage(
            Buses buses,
            PasswordAgain passwords,
            CodeAgain codes,
            StepUp stepUp,
            FormContexts contexts,
            MyDrafts drafts,
            @Value("${banli.login.passwords}") boolean on) {
        this.on = on;
        this.drafts = drafts;
        this.codes = codes;
        this.stepUp = stepUp;
        this.buses = buses;
        this.passwords = passwords;
        this.contexts = contexts;
    }

    @GetMapping("/me")
    String me(HttpServletRequest request, @AuthenticationPrincipal Person person, Model model) {
        Done.read(request, model);
        show(request, person, model);
        return "me";
    }

    @PostMapping("/me/password")
    ModelAndView password(
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request,
            @AuthenticationPrincipal Person person,
            Model model) {
        try {
            change(request, person, present, password, again);
            RedirectView done = new RedirectView("/me?done=set-credential");
            done.setStatusCode(HttpStatus.SEE_OTHER);
            done.setExposeModelAttributes(false);
            return new ModelAndView(done);
        } catch (Problem problem) {
            show(request, person, model);
            return new ModelAndView("me", Map.of("problem", problem), Forms.status(problem));
        }
    }

    private void change(HttpServletRequest request, Person person, String present, String password, String again) {
        if (!password.equals(again)) {
            throw Problem.fields(List.of(new FieldError("again", DIFFER)));
        }
        passwords.heard(request, person, present, "present");
        codes.heard(request, person);
        Map<String, String> meta = new LinkedHashMap<>(PageActs.meta(person, FormPages.usual(person)));
        meta.put(Meta.KEY, "form-" + UUID.randomUUID());
        buses.act(new SetCredential(person.id(), password), meta);
    }

    private void show(HttpServletRequest request, Person person, Model model) {
        DirectoryView directory = contexts.directory(PageActs.meta(person, FormPages.usual(person)));
        model.addAttribute("lent", MyDelegations.of(person, directory, LocalDate.now(ZoneId.of("Asia/Shanghai"))));
        List<String> offices = person.offices().stream().map(TypedForms::office).toList();
        model.addAttribute("drafts", drafts.of(person.id(), offices, PageActs.meta(person, FormPages.usual(person))));
        model.addAttribute("passwords", on);
        model.addAttribute("proofBy", stepUp.asked(request, person));
        model.addAttribute("proofMinutes", Math.max(1, stepUp.lasts().toMinutes()));
    }
}
