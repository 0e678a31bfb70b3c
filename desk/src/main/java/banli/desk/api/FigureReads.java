package banli.desk.api;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.FigureFilters;
import banli.desk.form.Filters;
import banli.desk.form.Lists;
import banli.language.query.FigureCases;
import banli.language.query.FiguresOfYear;
import banli.language.query.Summary;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 统计。 The figures of a year, what each counts, and the annual summary. */
@Json
class FigureReads {
    private final Buses buses;

    FigureReads(Buses buses) {
        this.buses = buses;
    }

    @GetMapping("/figures")
    @Asks({"year", "by"})
    FiguresOfYear figures(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        return buses.ask(FigureFilters.figures(new Filters(request)), Capacity.reading(caller, request));
    }

    @GetMapping("/figures/{id}/cases")
    @Asks({"year", "part", "by", "group", "kind", "subject"})
    FigureCases cases(
            @PathVariable("id") String id, HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        FigureFilters.Counted counted = FigureFilters.cases(id, new Filters(request));
        return counted.of(buses.ask(counted.asked(), Capacity.reading(caller, request)));
    }

    @GetMapping("/summary")
    @Asks("year")
    Summary summary(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        return buses.ask(Lists.summary(new Filters(request)), Capacity.reading(caller, request));
    }
}
