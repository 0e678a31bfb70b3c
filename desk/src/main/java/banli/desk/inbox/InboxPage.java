package banli.desk.inbox;

import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.told.Bell;
import banli.language.act.Act;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 待办页。 The cases that wait for this person, each with the letter and the acts that lead on. */
@Controller
class InboxPage {
    private static final int SHOWN = 30;

    private final Inbox inbox;
    private final PageActs acts;
    private final SecondPerson second;
    private final Bell bell;
    private final MeetingDuties duties;
    private final ReportsDue reports;

    InboxPage(Inbox inbox, PageActs acts, SecondPerson second, Bell bell, MeetingDuties duties, ReportsDue reports) {
        this.reports = reports;
        this.bell = bell;
        this.duties = duties;
        this.second = second;
        this.inbox = inbox;
        this.acts = acts;
    }

    @GetMapping("/inbox")
    String inbox(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        new Filters(request).done();
        Inbox.Tray tray = inbox.of(caller, SHOWN);
        model.addAttribute("asked", second.of(caller));
        model.addAttribute("duties", duties.of(caller));
        model.addAttribute("reports", reports.of(caller));
        model.addAttribute("position", tray.position());
        model.addAttribute("waiting", tray.nearest());
        model.addAttribute("total", tray.total());
        model.addAttribute("news", bell.cases(caller));
        model.addAttribute("keys", keys(tray.nearest()));
        model.addAttribute(
                "behalf",
                tray.nearest().stream()
                        .filter(Waits::approvable)
                        .findFirst()
                        .map(waits -> PageActs.actedFor(
                                caller, acts.office(waits.row().caseId(), Act.APPROVE_ROUTING.id(), caller)))
                        .orElse(null));
        return "inbox";
    }

    /** The keys that do something here: one that signs, sends back or chooses is told where such a case waits. */
    private static Set<String> keys(List<Waits> waiting) {
        Set<String> keys = waiting.stream()
                .flatMap(one -> one.acts().stream().map(act -> one.key(act.act())))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (waiting.stream().anyMatch(Waits::approvable)) {
            keys.add("x");
        }
        return keys;
    }
}
