package banli.desk.api;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.form.FlowFilters;
import banli.language.query.flow.FlowCases;
import banli.language.query.flow.FlowOfYear;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 流程分析。 Where the time of a year's cases went, and the cases of each line. */
@Json
class FlowReads {
    private final Buses buses;

    FlowReads(Buses buses) {
        this.buses = buses;
    }

    @GetMapping("/flow")
    @Asks({"year", "by", "section", "kind", "role", "subject"})
    FlowOfYear flow(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        return buses.ask(FlowFilters.flow(new Filters(request)), Capacity.reading(caller, request));
    }

    @GetMapping("/flow/{table}")
    @Asks({"year", "line", "open", "by", "group", "section", "kind", "role", "subject"})
    FlowCases cases(
            @PathVariable("table") String table, HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        return buses.ask(FlowFilters.cases(table, new Filters(request)), Capacity.reading(caller, request));
    }
}
