package banli.desk.inbox;

import banli.desk.ask.Person;
import banli.desk.form.Filters;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 待办页。 The cases that wait for this person, each with the letter and the acts that lead on. */
@Controller
class InboxPage {
    private static final int SHOWN = 30;

    private final Inbox inbox;

    InboxPage(Inbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping("/inbox")
    String inbox(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        new Filters(request).done();
        Inbox.Tray tray = inbox.of(caller, SHOWN);
        model.addAttribute("position", tray.position());
        model.addAttribute("waiting", tray.nearest());
        model.addAttribute("total", tray.total());
        return "inbox";
    }
}
