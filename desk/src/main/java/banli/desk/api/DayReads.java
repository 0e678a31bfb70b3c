package banli.desk.api;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.past.Clocks;
import banli.desk.past.TwoDays;
import banli.desk.past.Years;
import banli.desk.problem.Problem;
import banli.language.query.board.DifferenceOfDays;
import banli.language.query.board.ReadSpan;
import banli.language.query.board.ReadYearByDay;
import banli.language.query.board.YearByDay;
import banli.language.word.AsOf;
import banli.language.word.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 逐日。 How the office stood on each day of a year, and what differs between two days. */
@Json
class DayReads {
    private final Buses buses;

    DayReads(Buses buses) {
        this.buses = buses;
    }

    @GetMapping("/year/{year}")
    @Asks("clock")
    YearByDay year(
            @PathVariable("year") String named, HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        Filters filters = new Filters(request);
        AsOf.Clock clock = Clocks.named(filters);
        filters.done();
        int year = Years.number(named);
        Map<String, String> meta = Capacity.reading(caller, request);
        AsOf.Clock by =
                Years.clocks(clock, year, buses.ask(new ReadSpan(), meta)).clock();
        return buses.ask(new ReadYearByDay(year, by), meta);
    }

    @GetMapping("/difference")
    @Asks({"from", "to", "clock", "on"})
    DifferenceOfDays difference(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        Map<String, String> meta = Capacity.reading(caller, request);
        TwoDays days = TwoDays.of(new Filters(request), buses.ask(new ReadSpan(), meta));
        if (days == null) {
            throw Problem.field("from", new Text("须写明起日，如 2021-03-31。", "Say from which day, such as 2021-03-31."));
        }
        return buses.ask(days.question(), meta);
    }
}
