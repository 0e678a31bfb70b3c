package banli.desk.page;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Fitting;
import banli.desk.ask.Past;
import banli.desk.ask.Person;
import banli.desk.form.FigureFilters;
import banli.desk.form.Filters;
import banli.language.query.figures.FigureScope;
import banli.language.query.figures.FigureValue;
import banli.language.query.figures.FiguresOfYear;
import banli.language.query.figures.FiguresOfYears;
import banli.language.query.figures.ListFigureCases;
import banli.language.query.figures.ReadFigures;
import banli.language.query.figures.ReadYearInParts;
import banli.language.query.policy.ReplayCases;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.UnitRole;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 统计页。 The figures of a year or of several, every number a link to what it counts, and the list behind a number. */
@Controller
class FiguresPage {
    private static final String BY_YEAR = "year";
    private static final int YEARS = 5;

    private final Buses buses;

    FiguresPage(Buses buses) {
        this.buses = buses;
    }

    @GetMapping("/figures")
    String figures(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        Map<String, String> meta = Capacity.reading(caller, request);
        Filters filters = new Filters(request);
        Integer year = filters.year("year");
        Integer from = filters.year("from");
        Integer to = filters.year("to");
        String by = filters.oneOf("by", FigureFilters.splitsAndYear());
        FigureScope of = FigureFilters.scope(filters);
        filters.done();
        boolean several = from != null || to != null || BY_YEAR.equals(by);
        int last = several && to != null ? to : year != null ? year : LatestYear.of(buses, meta);
        model.addAttribute("year", last);
        Dayline.on(model, buses, Past.asked(request).orElse(null));
        model.addAttribute("splits", FigureFilters.splitsAndYear());
        model.addAttribute("kinds", CaseKind.values());
        model.addAttribute("roles", UnitRole.values());
        model.addAttribute("links", new CountedLinks(of));
        model.addAttribute("parts", buses.ask(new ReadYearInParts(last, of), meta));
        model.addAttribute("mayReplay", Fitting.may(caller, ReplayCases.class));
        return several
                ? years(model, from == null ? last - YEARS + 1 : from, last, of, meta)
                : year(model, new ReadFigures(last, by, of), meta);
    }

    private String year(Model model, ReadFigures asked, Map<String, String> meta) {
        FiguresOfYear answer = buses.ask(asked, meta);
        model.addAttribute("answer", answer);
        model.addAttribute(
                "none",
                answer.figures().stream()
                                .filter(figure -> figure.id().equals("CASES"))
                                .mapToLong(FigureValue::numerator)
                                .max()
                                .orElse(answer.figures().size())
                        == 0);
        model.addAttribute("against", new YearOnYear());
        model.addAttribute("split", asked.by() == null ? null : SplitTable.of(answer));
        model.addAttribute(
                "reasons",
                YearOnYear.reasons(
                        answer.figures().stream().map(FigureValue::lastYearFrom).toList()));
        return "figures";
    }

    private String years(Model model, int from, int to, FigureScope of, Map<String, String> meta) {
        FiguresOfYears answer = buses.ask(FigureFilters.ordered(from, to, of), meta);
        model.addAttribute("answer", answer);
        model.addAttribute(
                "none",
                answer.figures().stream()
                        .flatMap(line -> line.values().stream())
                        .noneMatch(value -> value.numerator() != null && value.numerator() > 0));
        model.addAttribute("from", from);
        model.addAttribute(
                "reasons",
                YearOnYear.reasons(answer.figures().stream()
                        .flatMap(line -> line.values().stream())
                        .map(FiguresOfYears.Value::from)
                        .toList()));
        return "years";
    }

    @GetMapping("/figures/{id}")
    String cases(
            @PathVariable("id") String id,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller,
            Model model) {
        ListFigureCases asked = FigureFilters.cases(id, new Filters(request));
        model.addAttribute("answer", buses.ask(asked, Capacity.reading(caller, request)));
        model.addAttribute("back", new CountedLinks(asked.of()).year(asked.year(), null));
        return "figure";
    }
}
