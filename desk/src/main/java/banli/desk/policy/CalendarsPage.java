package banli.desk.policy;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.frame.Say;
import banli.language.calendar.AdoptedCalendars;
import banli.language.query.policy.PoliciesOnFile;
import banli.language.query.policy.PoliciesOnFile.CalendarOnFile;
import banli.language.query.policy.ReadPolicies;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 日历页。 The calendars of working days on file; of one year its holidays, make-up working days and months. */
@Controller
class CalendarsPage {
    private final Buses buses;

    CalendarsPage(Buses buses) {
        this.buses = buses;
    }

    @GetMapping("/admin/calendars")
    String calendars(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        Filters filters = new Filters(request);
        Integer asked = filters.year("year");
        filters.done();
        PoliciesOnFile onFile = buses.ask(new ReadPolicies(), Capacity.reading(caller, request));
        int year = asked == null ? ((Say) request.getAttribute("say")).today().getYear() : asked;
        List<CalendarOnFile> ofYear = onFile.calendars().stream()
                .filter(one -> one.document().year() == year)
                .toList();
        AdoptedCalendars inForce = AdoptedCalendars.of(
                onFile.calendars().stream().map(CalendarOnFile::document).toList());
        List<Month> months = Month.of(year, inForce);
        model.addAttribute("onFile", onFile);
        model.addAttribute(
                "years",
                onFile.calendars().stream()
                        .map(one -> one.document().year())
                        .distinct()
                        .sorted()
                        .toList());
        model.addAttribute("year", year);
        model.addAttribute("published", ofYear.isEmpty() ? null : ofYear.getLast());
        model.addAttribute("months", months);
        model.addAttribute("worked", months.stream().mapToLong(Month::worked).sum());
        model.addAttribute("mayAdopt", PoliciesPage.mayAdopt(caller));
        model.addAttribute("placeOfLedger", PoliciesPage.place(onFile));
        model.addAttribute(
                "proposals",
                onFile.proposals().stream()
                        .filter(one -> one.calendar() != null)
                        .toList());
        return "calendars";
    }
}
