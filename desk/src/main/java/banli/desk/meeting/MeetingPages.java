package banli.desk.meeting;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.form.Lists;
import banli.language.query.meeting.ListDecisions;
import banli.language.query.meeting.ListMeetings;
import banli.language.query.meeting.ReadMeeting;
import banli.language.word.Office;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 会议页。 The meetings and what they decided that is not done yet; and one meeting. */
@Controller
class MeetingPages {
    private final Buses buses;

    MeetingPages(Buses buses) {
        this.buses = buses;
    }

    @GetMapping("/meetings")
    String all(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        Filters filters = new Filters(request);
        done(filters, model);
        ListMeetings asked = Lists.meetings(filters);
        Map<String, String> meta = Capacity.reading(caller, request);
        model.addAttribute("page", asked.page());
        model.addAttribute("size", asked.size());
        model.addAttribute("answer", buses.ask(asked, meta));
        model.addAttribute("open", buses.ask(new ListDecisions(null, true, 1, Filters.MOST), meta));
        model.addAttribute("records", caller.holds(Office.REGISTRY));
        reports(caller, model);
        return "meetings";
    }

    @GetMapping("/meetings/{meeting}")
    String one(
            @PathVariable("meeting") String meeting,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller,
            Model model) {
        done(new Filters(request), model);
        model.addAttribute("records", caller.holds(Office.REGISTRY));
        model.addAttribute("meeting", buses.ask(new ReadMeeting(meeting), Capacity.reading(caller, request)));
        reports(caller, model);
        return "meeting";
    }

    private static void done(Filters filters, Model model) {
        String done = filters.text("done");
        filters.flag("again");
        model.addAttribute("done", done != null && done.matches("[a-z-]{1,60}") ? "act." + done : null);
    }

    /** Whose decisions the reader may report as done: their own, and for the registry everybody's. */
    private static void reports(Person caller, Model model) {
        model.addAttribute("reports", caller.holds(Office.REGISTRY) ? null : caller.id());
    }
}
