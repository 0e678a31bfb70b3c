package banli.desk.inbox;

import banli.desk.ask.Person;
import banli.desk.told.Bell;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 计数。 What the frame of every page counts for whoever looks at it. */
@RestController
class CountsPage {
    private final Inbox inbox;
    private final Bell bell;

    CountsPage(Inbox inbox, Bell bell) {
        this.inbox = inbox;
        this.bell = bell;
    }

    @GetMapping("/notices/count")
    Counts counts(@AuthenticationPrincipal Person caller) {
        return new Counts(bell.unread(caller), inbox.count(caller));
    }

    /** 两个数。 Notices not read, and cases that wait. */
    public record Counts(int unread, int waiting) {}
}
