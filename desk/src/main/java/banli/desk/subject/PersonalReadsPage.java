package banli.desk.subject;

import banli.desk.ask.Buses;
import banli.desk.ask.Fitting;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.language.query.personal.ListPersonalReads;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 个人信息查阅记录页。 For auditors: who read whose contact details or private notes, why, when, and in which case. */
@Controller
class PersonalReadsPage {
    private final Buses buses;

    PersonalReadsPage(Buses buses) {
        this.buses = buses;
    }

    @GetMapping("/personal-reads")
    String reads(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        ListPersonalReads asked = PersonalReadsAsked.of(new Filters(request));
        model.addAttribute("answer", buses.ask(asked, Fitting.orRefuse(caller, ListPersonalReads.class)));
        model.addAttribute("page", asked.page());
        model.addAttribute("size", asked.size());
        return "personalreads";
    }
}
