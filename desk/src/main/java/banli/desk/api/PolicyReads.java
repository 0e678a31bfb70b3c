package banli.desk.api;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.past.Years;
import banli.desk.policy.YearUnder;
import banli.language.query.policy.PoliciesOnFile;
import banli.language.query.policy.ReadPolicies;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 规则。 The policies on file, and a year replayed under one of them or under one that comes with the program. */
@Json
class PolicyReads {
    private final Buses buses;

    PolicyReads(Buses buses) {
        this.buses = buses;
    }

    @GetMapping("/policies")
    PoliciesOnFile policies(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        new Filters(request).done();
        return buses.ask(new ReadPolicies(), Capacity.reading(caller, request));
    }

    @GetMapping("/policies/{name}/year/{year}")
    YearUnder year(
            @PathVariable("name") String name,
            @PathVariable("year") String year,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller) {
        new Filters(request).done();
        return YearUnder.of(buses, Years.number(year), name, Capacity.reading(caller, request));
    }
}
