package banli.desk.api;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.form.Lists;
import banli.language.query.security.SecurityRecordChecked;
import banli.language.query.security.SecurityRecordPage;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;

/** 安全记录。 The security record and its check, for auditors. */
@Json
class SecurityReads {
    private final Buses buses;

    SecurityReads(Buses buses) {
        this.buses = buses;
    }

    @GetMapping("/security-record")
    @Asks({"kind", "person", "address", "day", "page", "size"})
    SecurityRecordPage events(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        return buses.ask(Lists.securityRecord(new Filters(request)), Capacity.reading(caller, request));
    }

    @GetMapping("/security-record/check")
    @Asks({"from", "to"})
    SecurityRecordChecked check(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        return buses.ask(Lists.securityDays(new Filters(request)), Capacity.reading(caller, request));
    }
}
