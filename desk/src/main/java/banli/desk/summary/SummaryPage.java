package banli.desk.summary;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.page.CountedLinks;
import banli.desk.page.LatestYear;
import banli.desk.page.YearOnYear;
import banli.language.query.figures.FigureScope;
import banli.language.query.figures.FigureValue;
import banli.language.query.figures.ReadFigures;
import banli.language.query.summary.ReadSummary;
import banli.language.query.summary.Summary;
import banli.language.query.summary.SummaryPaper;
import banli.language.word.Office;
import banli.language.word.summary.SummaryState;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 总结页。 The summary of a year: as it was issued, else as the ledger fills it in; what stands behind each value, and what no longer holds. */
@Controller
class SummaryPage {
    private final Buses buses;

    SummaryPage(Buses buses) {
        this.buses = buses;
    }

    /** {@code waiting=true} shows the edition that waits to be issued; without a year, the latest is shown. */
    @GetMapping("/summary")
    String page(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        Filters filters = new Filters(request);
        Integer asked = filters.year("year");
        boolean waiting = Boolean.TRUE.equals(filters.flag("waiting"));
        String done = filters.text("done");
        filters.flag("again");
        filters.done();
        Map<String, String> meta = Capacity.reading(caller, request);
        int year = asked == null ? LatestYear.of(buses, meta) : asked;
        Summary summary = buses.ask(new ReadSummary(year), meta);
        SummaryPaper waits = waits(summary);
        SummaryPaper shown = waiting ? waits : summary.issued();
        if (waiting && waits != null && summary.issued() != null) {
            summary = buses.ask(new ReadSummary(year, waits.wording(), null, waits.head()), meta);
        }
        model.addAttribute("done", done != null && done.matches("[a-z-]{1,60}") ? "act." + done : null);
        model.addAttribute("answer", summary);
        model.addAttribute("waits", waits);
        model.addAttribute("shown", shown);
        model.addAttribute("moved", shown == null ? null : Moved.between(shown.text(), summary.text()));
        model.addAttribute("behind", Behinds.of(summary));
        model.addAttribute("writes", caller.holds(Office.REGISTRY));
        model.addAttribute("issues", caller.holds(Office.CHIEF_LEADER));
        compared(year, meta, model);
        return "summary";
    }

    private static SummaryPaper waits(Summary summary) {
        return summary.latest() != null && summary.latest().state() == SummaryState.SUBMITTED ? summary.latest() : null;
    }

    private void compared(int year, Map<String, String> meta, Model model) {
        List<FigureValue> figures = buses.ask(new ReadFigures(year, null), meta).figures();
        model.addAttribute("figures", figures);
        model.addAttribute("links", new CountedLinks(FigureScope.ALL));
        model.addAttribute("against", new YearOnYear());
        model.addAttribute(
                "reasons",
                YearOnYear.reasons(
                        figures.stream().map(FigureValue::lastYearFrom).toList()));
    }
}
