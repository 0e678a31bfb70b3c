package banli.desk.page;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.FigureFilters;
import banli.desk.form.Filters;
import banli.language.query.CaseRow;
import banli.language.query.FindCases;
import banli.language.query.ReadFigures;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 统计页。 The figures of a year, every number a link to what it counts, and the list behind a number. */
@Controller
class FiguresPage {
    private final Buses buses;

    FiguresPage(Buses buses) {
        this.buses = buses;
    }

    @GetMapping("/")
    String figures(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        Map<String, String> meta = Capacity.reading(caller, request);
        Filters filters = new Filters(request);
        Integer year = filters.year("year");
        String by = filters.oneOf("by", FigureFilters.SPLITS);
        filters.done();
        int shown = year == null ? latestYear(meta) : year;
        model.addAttribute("answer", buses.ask(new ReadFigures(shown, by), meta));
        model.addAttribute("splits", FigureFilters.SPLITS);
        return "figures";
    }

    @GetMapping("/figures/{id}")
    String cases(
            @PathVariable("id") String id,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller,
            Model model) {
        Map<String, String> meta = Capacity.reading(caller, request);
        FigureFilters.Counted counted = FigureFilters.cases(id, new Filters(request));
        model.addAttribute("answer", counted.of(buses.ask(counted.asked(), meta)));
        model.addAttribute("names", Names.seen(buses, meta));
        return "figure";
    }

    /** The last year that has cases, or this year when there is none. */
    private int latestYear(Map<String, String> meta) {
        List<CaseRow> latest = buses.ask(
                        new FindCases(
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                "-registerYear",
                                1,
                                1),
                        meta)
                .cases();
        return latest.isEmpty()
                ? Year.now(ZoneId.of("Asia/Shanghai")).getValue()
                : latest.getFirst().registerYear();
    }
}
