package banli.desk.act;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.Acts;
import banli.language.act.AdminAct;
import banli.language.act.KnownAct;
import banli.language.command.Command;
import banli.language.command.MeetingCommand.CorrectMeeting;
import banli.language.query.meeting.DecisionRow;
import banli.language.query.meeting.MeetingFile;
import banli.language.query.meeting.ReadMeeting;
import banli.language.word.CaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 会议的表单。 Recording a meeting, reporting what it decided, and correcting its record, which begins with what it says. */
@Controller
class MeetingForms {
    private final Forms forms;
    private final FormContexts contexts;
    private final Buses buses;

    MeetingForms(Forms forms, FormContexts contexts, Buses buses) {
        this.forms = forms;
        this.contexts = contexts;
        this.buses = buses;
    }

    @GetMapping("/meetings/do/{act}")
    ModelAndView meeting(
            @PathVariable("act") String act, HttpServletRequest request, @AuthenticationPrincipal Person person) {
        FormTarget place = meeting(act);
        boolean theirs = KnownAct.named(act)
                .filter(known -> known instanceof AdminAct it && it.themself())
                .isPresent();
        if (!theirs) {
            MayAct.orRefuse(person, act);
        }
        return forms.open(place, request, person);
    }

    @PostMapping("/meetings/do/{act}")
    ModelAndView met(
            @PathVariable("act") String act, HttpServletRequest request, @AuthenticationPrincipal Person person) {
        return forms.sent(meeting(act), request, person);
    }

    @GetMapping("/meetings/{meeting}/do/correct-meeting")
    ModelAndView correct(
            @PathVariable("meeting") String meeting,
            HttpServletRequest request,
            @AuthenticationPrincipal Person person) {
        MayAct.orRefuse(person, "correct-meeting");
        Map<String, String> meta = Capacity.reading(person, request);
        MeetingFile file = buses.ask(new ReadMeeting(meeting), meta);
        return forms.open(correction(meeting).filledWith(recorded(file, meta)), request, person);
    }

    @PostMapping("/meetings/{meeting}/do/correct-meeting")
    ModelAndView corrected(
            @PathVariable("meeting") String meeting,
            HttpServletRequest request,
            @AuthenticationPrincipal Person person) {
        MayAct.orRefuse(person, "correct-meeting");
        return forms.sent(correction(meeting), request, person);
    }

    private FormValues recorded(MeetingFile file, Map<String, String> meta) {
        FormValues said = new FormValues()
                .put("kind", file.kind())
                .put("heldOn", file.heldOn())
                .put("place", file.place())
                .put("chair", file.chair())
                .put("present", file.present())
                .put("agenda", file.agenda());
        if (!file.cases().isEmpty()) {
            said.put(
                    "cases",
                    file.cases().stream()
                            .map(one -> typed(one, file.names().numberOf(one.value()), meta))
                            .collect(Collectors.joining(", ")));
        }
        String struck = file.decisions().stream()
                .filter(DecisionRow::struck)
                .map(row -> Integer.toString(row.decision()))
                .collect(Collectors.joining(", "));
        said.put("struck", struck.isEmpty() ? null : struck);
        for (DecisionRow row : file.decisions()) {
            String at = "decisions[" + (row.decision() - 1) + "].";
            said.put(at + "text", row.text()).put(at + "owner", row.owner()).put(at + "dueOn", row.dueOn());
            if (row.caseId() != null) {
                said.put(at + "about", typed(row.caseId(), row.number(), meta));
            }
        }
        return said;
    }

    /** As people type it: its number where that is of no other case, else its key. */
    private String typed(CaseId caseId, String printed, Map<String, String> meta) {
        String number = printed == null ? caseId.value() : printed.replaceAll("^第|号$", "");
        return contexts.keyOfCase(number, meta).equals(caseId.value()) ? number : caseId.value();
    }

    private static FormTarget correction(String meeting) {
        if (!meeting.matches("\\d{4}-\\d{1,3}")) {
            throw AdminForms.none();
        }
        String page = "/meetings/" + meeting;
        return FormTarget.beside(
                "correct-meeting",
                CorrectMeeting.class,
                page + "/do/correct-meeting",
                page,
                Map.of("meeting", meeting));
    }

    private static FormTarget meeting(String act) {
        Class<? extends Command> type = Optional.<Class<? extends Command>>ofNullable(
                        Acts.MEETING.all().get(act))
                .orElseThrow(AdminForms::none);
        return FormTarget.beside(act, type, "/meetings/do/" + act, "/meetings", Map.of());
    }
}
