package banli.desk.api;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.form.Lists;
import banli.language.query.meeting.DecisionList;
import banli.language.query.meeting.MeetingFile;
import banli.language.query.meeting.MeetingList;
import banli.language.query.meeting.ReadMeeting;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 会议。 Reads meetings and what they decided. */
@Json
class MeetingReads {
    private final Buses buses;

    MeetingReads(Buses buses) {
        this.buses = buses;
    }

    @GetMapping("/meetings")
    @Asks({"year", "page", "size"})
    MeetingList meetings(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        return buses.ask(Lists.meetings(new Filters(request)), Capacity.reading(caller, request));
    }

    @GetMapping("/meetings/{meeting}")
    MeetingFile meeting(
            @PathVariable("meeting") String meeting,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller) {
        new Filters(request).done();
        return buses.ask(new ReadMeeting(meeting), Capacity.reading(caller, request));
    }

    @GetMapping("/decisions")
    @Asks({"owner", "open", "page", "size"})
    DecisionList decisions(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        return buses.ask(Lists.decisions(new Filters(request)), Capacity.reading(caller, request));
    }
}
