package banli.desk.told;

import banli.desk.link.BadLinks;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 私人日历的地址。 A calendar for whoever has its private address; no log-in, and nothing else behind it. */
@Controller
@ConditionalOnProperty("banli.database.url")
class CalendarAddress {
    private final PrivateCalendars calendars;
    private final BadLinks bad;

    CalendarAddress(PrivateCalendars calendars, BadLinks bad) {
        this.calendars = calendars;
        this.bad = bad;
    }

    @GetMapping("/ical/{token}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable("token") String secret, HttpServletRequest request) {
        byte[] calendar = calendars.of(secret).orElseThrow(() -> {
            bad.refuseTooMany(request.getRemoteAddr());
            bad.count(request.getRemoteAddr());
            return Problem.of(
                    ProblemKind.UNKNOWN,
                    "没有这个日历，或地址已更换、停用。",
                    "There is no such calendar, or its address was changed or ended.");
        });
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", "noindex")
                .body(calendar);
    }
}
