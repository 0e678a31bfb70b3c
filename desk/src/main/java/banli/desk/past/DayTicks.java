package banli.desk.past;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Past;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.language.query.board.CountDays;
import banli.language.query.board.DaysCounted;
import banli.language.word.AsOf;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 有事的日子。 A picture with a stroke for each day, or few days together, on which something happened: it stands above the slider. */
@Controller
class DayTicks {
    private static final String NAME = "/days.svg";
    private static final int HEIGHT = 24;
    private static final int STROKES = 600;
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private final Buses buses;

    DayTicks(Buses buses) {
        this.buses = buses;
    }

    @GetMapping(NAME)
    ResponseEntity<String> ticks(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        Filters filters = new Filters(request);
        String by = filters.oneOf(Past.CLOCK, List.of("recorded", "happened"));
        LocalDate from = filters.required("from", filters.day("from"));
        LocalDate to = filters.required("to", filters.day("to"));
        filters.done();
        AsOf.Clock clock = AsOf.Clock.valueOf(by == null ? "HAPPENED" : by.toUpperCase(Locale.ROOT));
        DaysCounted counted = buses.ask(new CountDays(clock), Capacity.reading(caller, request));
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePrivate())
                .body(drawn(counted.days(), from, Math.max(1, to.toEpochDay() - from.toEpochDay() + 1)));
    }

    private static String drawn(List<DaysCounted.Day> days, LocalDate from, long length) {
        int together = (int) (length / STROKES) + 1;
        long[] facts = new long[(int) Math.min(STROKES * 2L, length / together + 1)];
        for (DaysCounted.Day day : days) {
            long at = (day.day().toEpochDay() - from.toEpochDay()) / together;
            if (day.day().compareTo(from) >= 0 && at < facts.length) {
                facts[(int) at] += day.facts();
            }
        }
        StringBuilder path = new StringBuilder();
        for (int at = 0; at < facts.length; at++) {
            if (facts[at] > 0) {
                long tall = Math.min(HEIGHT, 6 + Math.round(4 * Math.log(facts[at])));
                path.append('M')
                        .append(at)
                        .append(".5 ")
                        .append(HEIGHT)
                        .append('v')
                        .append(-tall);
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" preserveAspectRatio="none"><path d="%s" \
                stroke="#5a7590" stroke-width="1.5" vector-effect="non-scaling-stroke" fill="none"/></svg>""".formatted(facts.length, HEIGHT, path.isEmpty() ? "M0 0" : path);
    }
}
