package banli.desk.audit;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.form.Lists;
import banli.language.query.security.CheckSecurityRecord;
import banli.language.query.security.ReadSecurityRecord;
import banli.language.word.security.SecurityEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 安全记录页。 The events with their filters, and whether each sealed day is still what was sealed. */
@Controller
class SecurityRecordPages {
    private final Buses buses;

    SecurityRecordPages(Buses buses) {
        this.buses = buses;
    }

    @GetMapping("/security-record")
    String events(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        ReadSecurityRecord asked = Lists.securityRecord(new Filters(request));
        Map<String, String> meta = Capacity.reading(caller, request);
        model.addAttribute("record", buses.ask(asked, meta));
        model.addAttribute("kinds", SecurityEvent.values());
        model.addAttribute("page", asked.page());
        model.addAttribute("size", asked.size());
        return "securityrecord";
    }

    @GetMapping("/security-record/check")
    String check(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        CheckSecurityRecord asked = Lists.securityDays(new Filters(request));
        model.addAttribute("checked", buses.ask(asked, Capacity.reading(caller, request)));
        return "securitydays";
    }
}
