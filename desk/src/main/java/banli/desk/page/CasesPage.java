package banli.desk.page;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.CaseNumbers;
import banli.desk.ask.Past;
import banli.desk.ask.Person;
import banli.desk.form.Columns;
import banli.desk.form.Filters;
import banli.desk.frame.Asked;
import banli.desk.frame.CurrentUrl;
import banli.desk.frame.Live;
import banli.desk.frame.Say;
import banli.language.lifecycle.Stage;
import banli.language.query.directory.ListSections;
import banli.language.query.register.CaseList;
import banli.language.query.register.FindCases;
import banli.language.word.CaseId;
import banli.language.word.deadline.Light;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.UnitRole;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 台账页。 The register, with its filters in the address. */
@Controller
class CasesPage {
    private static final int USUAL = 50;

    private static final int ON_A_PHONE = 15;

    private final Buses buses;
    private final CaseNumbers numbers;
    private final MessageSource messages;

    CasesPage(Buses buses, CaseNumbers numbers, MessageSource messages) {
        this.numbers = numbers;
        this.buses = buses;
        this.messages = messages;
    }

    @GetMapping("/cases")
    String cases(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        FindCases asked = Columns.cases(new Filters(request), USUAL);
        Map<String, String> meta = Capacity.reading(caller, request);
        // A number alone in the search is the case itself.
        Optional<CaseId> named =
                asked.q() != null && asked.equals(FindCases.all(USUAL).holding(asked.q()))
                        ? numbers.of(asked.q(), meta)
                        : Optional.empty();
        if (named.isPresent()) {
            return "redirect:/cases/" + named.get() + past(request);
        }
        if (onAPhone(request) && request.getParameter("size") == null) {
            return "redirect:" + ((CurrentUrl) request.getAttribute("here")).with("size", ON_A_PHONE);
        }
        CaseList answer = buses.ask(asked, meta);
        model.addAttribute("answer", answer);
        model.addAttribute("totals", Totals.of(answer));
        model.addAttribute("chips", chips(request, meta));
        Live.all(model, "list", answer.position());
        model.addAttribute("sections", buses.ask(new ListSections(), meta).sections());
        model.addAttribute("page", asked.page());
        model.addAttribute("size", asked.size());
        model.addAttribute("kinds", CaseKind.values());
        model.addAttribute("roles", UnitRole.values());
        model.addAttribute("stages", Stage.values());
        model.addAttribute("lights", Light.values());
        return "cases";
    }

    /** A phone gets short pages. The address says so, that a link copied from it shows the same elsewhere. */
    private static boolean onAPhone(HttpServletRequest request) {
        String browser = request.getHeader("User-Agent");
        return "?1".equals(request.getHeader("Sec-CH-UA-Mobile")) || browser != null && browser.contains("Mobi");
    }

    /** The day looked back to goes along. */
    private static String past(HttpServletRequest request) {
        Map<String, String> kept = new LinkedHashMap<>();
        Stream.of(Past.MOMENT, Past.CLOCK)
                .filter(name -> request.getParameter(name) != null)
                .forEach(name -> kept.put(name, request.getParameter(name)));
        return CurrentUrl.query(kept);
    }

    private List<Asked.Chip> chips(HttpServletRequest request, Map<String, String> meta) {
        Say say = (Say) request.getAttribute("say");
        return new Asked(messages, say, Asked.namesIn(request, buses, meta)).chips(request, false);
    }
}
