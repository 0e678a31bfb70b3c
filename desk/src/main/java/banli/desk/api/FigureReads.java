package banli.desk.api;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.FigureFilters;
import banli.desk.form.Filters;
import banli.desk.form.Lists;
import banli.language.query.figures.FigureCases;
import banli.language.query.figures.FiguresOfYear;
import banli.language.query.figures.FiguresOfYears;
import banli.language.query.figures.PointsOfYear;
import banli.language.query.figures.YearInParts;
import banli.language.query.summary.Summary;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 统计。 The figures of a year or of several, how a year is made up, what each figure counts, and the annual summary. */
@Json
class FigureReads {
    private final Buses buses;

    FigureReads(Buses buses) {
        this.buses = buses;
    }

    @GetMapping("/figures")
    @Asks({"year", "by", "section", "kind", "role", "subject"})
    FiguresOfYear figures(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        return buses.ask(FigureFilters.figures(new Filters(request)), Capacity.reading(caller, request));
    }

    @GetMapping("/figures/years")
    @Asks({"from", "to", "section", "kind", "role", "subject"})
    FiguresOfYears years(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        return buses.ask(FigureFilters.years(new Filters(request)), Capacity.reading(caller, request));
    }

    @GetMapping("/figures/parts")
    @Asks({"year", "section", "kind", "role", "subject"})
    YearInParts parts(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        return buses.ask(FigureFilters.parts(new Filters(request)), Capacity.reading(caller, request));
    }

    @GetMapping("/figures/{id}/cases")
    @Asks({"year", "part", "by", "group", "section", "kind", "role", "subject"})
    FigureCases cases(
            @PathVariable("id") String id, HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        return buses.ask(FigureFilters.cases(id, new Filters(request)), Capacity.reading(caller, request));
    }

    @GetMapping("/points")
    @Asks({"year", "by"})
    PointsOfYear points(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        Filters filters = new Filters(request);
        filters.required("year", filters.year("year"));
        return buses.ask(FigureFilters.points(filters, 0), Capacity.reading(caller, request));
    }

    @GetMapping("/summary")
    @Asks("year")
    Summary summary(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        return buses.ask(Lists.summary(new Filters(request)), Capacity.reading(caller, request));
    }
}
