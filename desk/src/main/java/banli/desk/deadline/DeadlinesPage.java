package banli.desk.deadline;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.form.Lists;
import banli.desk.frame.Live;
import banli.language.query.deadline.DueCalendar;
import banli.language.query.deadline.DueList;
import banli.language.query.deadline.ListDue;
import banli.language.query.deadline.ShowDueCalendar;
import banli.language.query.directory.ListSections;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.deadline.Light;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 期限页。 The calendar of a year (on a phone: of the next twelve weeks) and the list of what it counts. */
@Controller
class DeadlinesPage {
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final int WEEKS = 12;

    private final Buses buses;

    DeadlinesPage(Buses buses) {
        this.buses = buses;
    }

    /** The address this page had before, with its filters. */
    @GetMapping("/due")
    String moved(HttpServletRequest request) {
        String query = request.getQueryString();
        return "redirect:/deadlines" + (query == null ? "" : "?" + query);
    }

    @GetMapping("/deadlines")
    String deadlines(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        Filters filters = new Filters(request);
        Integer year = filters.year("year");
        LocalDate day = filters.day("day");
        ListDue asked = Lists.due(filters);
        Map<String, String> meta = Capacity.reading(caller, request);
        DueList list = buses.ask(asked, meta);
        LocalDate today = LocalDate.now(HERE);
        int shown = year != null ? year : day != null ? day.getYear() : today.getYear();
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        DueCalendar ofYear = calendar(LocalDate.of(shown, 1, 1), LocalDate.of(shown, 12, 31), asked, meta);
        DueCalendar ofWeeks = calendar(monday, monday.plusWeeks(WEEKS).minusDays(1), asked, meta);
        model.addAttribute("year", shown);
        model.addAttribute("calendar", ofYear);
        model.addAttribute("months", Heat.months(ofYear, today));
        model.addAttribute("weeks", Heat.run(ofWeeks, today));
        model.addAttribute("day", day);
        model.addAttribute("answer", list);
        model.addAttribute("page", asked.page());
        model.addAttribute("size", asked.size());
        model.addAttribute(
                "kinds",
                Stream.of(DeadlineKind.values())
                        .filter(kind -> kind != DeadlineKind.HAND_ON)
                        .toList());
        model.addAttribute("states", List.of(Light.RED, Light.YELLOW, Light.GREEN));
        model.addAttribute("sections", buses.ask(new ListSections(), meta).sections());
        Live.all(model, "list", list.position());
        return "deadlines";
    }

    private DueCalendar calendar(LocalDate from, LocalDate to, ListDue asked, Map<String, String> meta) {
        return buses.ask(new ShowDueCalendar(from, to, asked.section(), asked.kind(), asked.light()), meta);
    }
}
