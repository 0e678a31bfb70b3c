package banli.desk.past;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.frame.Say;
import banli.desk.page.LatestYear;
import banli.desk.problem.Problem;
import banli.language.query.board.LedgerSpan;
import banli.language.query.board.ReadSpan;
import banli.language.query.board.ReadYearByDay;
import banli.language.query.board.YearByDay;
import banli.language.word.AsOf;
import banli.language.word.Text;
import banli.language.word.deadline.Light;
import banli.language.word.proposal.Phase;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** 全年回放。 A year played day by day; without scripts it is a table of its weeks, each leading to the board as of its last day. */
@Controller
class YearPage {
    private static final List<String> STEPS = List.of("week", "month");

    private final Buses buses;
    private final YearStreams streams;

    YearPage(Buses buses, YearStreams streams) {
        this.buses = buses;
        this.streams = streams;
    }

    @GetMapping("/year")
    String latest(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        new Filters(request).done();
        return "redirect:/year/" + LatestYear.of(buses, Capacity.reading(caller, request));
    }

    @GetMapping("/year/{year}")
    String year(
            @PathVariable("year") String named,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller,
            Model model) {
        Filters filters = new Filters(request);
        AsOf.Clock clock = Clocks.named(filters);
        LocalDate at = filters.day("at");
        String by = filters.oneOf("by", STEPS);
        filters.whole("play", 1, 1);
        filters.done();
        int year = Years.number(named);
        if (at != null && at.getYear() != year) {
            throw Problem.field(
                    "at",
                    new Text(at + " 不在" + year + "年内，请另选一天。", at + " is not in " + year + ". Choose another day."));
        }
        LedgerSpan span = buses.ask(new ReadSpan(), Map.of());
        Clocks clocks = Years.clocks(clock, year, span);
        YearByDay answer = buses.ask(new ReadYearByDay(year, clocks.clock()), Capacity.reading(caller, request));
        model.addAttribute("answer", answer);
        model.addAttribute("span", span);
        model.addAttribute("clocks", clocks);
        model.addAttribute("at", at);
        model.addAttribute("by", by == null ? STEPS.getFirst() : by);
        model.addAttribute("rows", YearTable.of(answer, "month".equals(by)));
        model.addAttribute("lights", Light.values());
        model.addAttribute("phases", Phase.values());
        model.addAttribute("watched", YearTable.MAIN);
        model.addAttribute("counted", YearTable.COUNTED);
        return "year";
    }

    /** The days as server-sent events, as fast as they are taken: {@code cases}, a {@code day} each, {@code end}. */
    @GetMapping(path = "/year/{year}/days", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter days(
            @PathVariable("year") String named,
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal Person caller) {
        Filters filters = new Filters(request);
        AsOf.Clock clock = Clocks.named(filters);
        filters.done();
        int year = Years.number(named);
        Clocks clocks = Years.clocks(clock, year, buses.ask(new ReadSpan(), Map.of()));
        YearByDay answer = buses.ask(new ReadYearByDay(year, clocks.clock()), Capacity.reading(caller, request));
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        Say say = (Say) request.getAttribute("say");
        return streams.open(answer, say.language(), request.getHeader("Last-Event-ID"));
    }
}
