package banli.desk.api;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.form.FindingFilters;
import banli.desk.page.LatestYear;
import banli.language.query.finding.Findings;
import banli.language.query.finding.FindingsOfYear;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 核查线索。 What is worth a second look: how many on each list, and each list row by row. */
@Json
class FindingReads {
    private final Buses buses;

    FindingReads(Buses buses) {
        this.buses = buses;
    }

    @GetMapping("/findings")
    @Asks({"year", "section", "who", "opens", "closes"})
    FindingsOfYear counts(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        Map<String, String> meta = Capacity.reading(caller, request);
        return buses.ask(FindingFilters.counts(new Filters(request), () -> LatestYear.of(buses, meta)), meta);
    }

    @GetMapping("/findings/{list}")
    @Asks({"year", "section", "who", "opens", "closes", "type", "least", "most", "sort", "page", "size"})
    Findings list(
            @PathVariable("list") String list, HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        Map<String, String> meta = Capacity.reading(caller, request);
        return buses.ask(FindingFilters.list(list, new Filters(request), () -> LatestYear.of(buses, meta)), meta);
    }
}
