package banli.desk.finding;

import banli.desk.ask.Buses;
import banli.desk.ask.Fitting;
import banli.desk.ask.Past;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.form.FindingFilters;
import banli.desk.frame.Say;
import banli.desk.page.Dayline;
import banli.desk.page.LateAfter;
import banli.desk.page.LatestYear;
import banli.language.query.directory.ListSections;
import banli.language.query.finding.FindingList;
import banli.language.query.finding.FindingScope;
import banli.language.query.finding.Findings;
import banli.language.query.finding.ListFindings;
import banli.language.query.finding.ReadFindings;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.RequestContextUtils;

/** 核查线索页。 What is worth a second look: every list with its number, and each list row by row. */
@Controller
class FindingsPage {
    private final Buses buses;
    private final Corrected corrected;

    FindingsPage(Buses buses, Corrected corrected) {
        this.corrected = corrected;
        this.buses = buses;
    }

    @GetMapping("/findings")
    String findings(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        Map<String, String> meta = Fitting.reading(caller, ReadFindings.class, request);
        ReadFindings asked = FindingFilters.counts(new Filters(request), () -> LatestYear.of(buses, meta));
        model.addAttribute("answer", buses.ask(asked, meta));
        beside(model, request, asked.of(), meta);
        return "findings";
    }

    @GetMapping("/findings/{list}")
    String list(
            @PathVariable("list") String list,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller,
            Model model) {
        Map<String, String> meta = Fitting.reading(caller, ListFindings.class, request);
        ListFindings asked = FindingFilters.list(list, new Filters(request), () -> LatestYear.of(buses, meta));
        Findings answer = buses.ask(asked, meta);
        model.addAttribute("answer", answer);
        if (asked.list() == FindingList.CORRECTED) {
            Locale locale = RequestContextUtils.getLocale(request);
            model.addAttribute("changes", corrected.of(answer, meta, locale));
            model.addAttribute("waiting", corrected.waiting(asked.of(), meta, locale));
        }
        model.addAttribute("asked", asked);
        model.addAttribute("page", asked.page());
        model.addAttribute("size", asked.size());
        beside(model, request, asked.of(), meta);
        return "finding";
    }

    private void beside(Model model, HttpServletRequest request, FindingScope of, Map<String, String> meta) {
        model.addAttribute("of", of);
        model.addAttribute("sections", buses.ask(new ListSections(), meta).sections());
        model.addAttribute("links", new FindingLinks(of));
        model.addAttribute("lateAfter", LateAfter.days(buses, (Say) request.getAttribute("say"), meta));
        Dayline.on(model, buses, Past.asked(request).orElse(null));
    }
}
