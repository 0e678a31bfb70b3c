package banli.desk.page;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.Columns;
import banli.desk.form.Filters;
import banli.desk.frame.Asked;
import banli.desk.frame.Live;
import banli.desk.frame.Say;
import banli.language.lifecycle.Stage;
import banli.language.query.directory.ListSections;
import banli.language.query.register.CaseList;
import banli.language.query.register.FindCases;
import banli.language.word.deadline.Light;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.UnitRole;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 台账页。 The register, with its filters in the address. */
@Controller
class CasesPage {
    private static final int USUAL = 50;

    private final Buses buses;
    private final MessageSource messages;

    CasesPage(Buses buses, MessageSource messages) {
        this.buses = buses;
        this.messages = messages;
    }

    @GetMapping("/cases")
    String cases(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        FindCases asked = Columns.cases(new Filters(request), USUAL);
        Map<String, String> meta = Capacity.reading(caller, request);
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

    private List<Asked.Chip> chips(HttpServletRequest request, Map<String, String> meta) {
        Say say = (Say) request.getAttribute("say");
        return new Asked(messages, say, Asked.namesIn(request, buses, meta)).chips(request, false);
    }
}
