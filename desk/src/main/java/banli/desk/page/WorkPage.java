package banli.desk.page;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.frame.Live;
import banli.language.query.screens.ReadReactions;
import banli.language.query.screens.ReadWork;
import banli.language.query.screens.ReadingRetried;
import banli.language.query.screens.RetryReading;
import banli.language.query.screens.Work;
import banli.language.word.Office;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 后台工作页。 How far the screens have read, what they can't read, and what waits to follow; live. An administrator has a case read again. */
@Controller
class WorkPage {
    private final Buses buses;
    private final LocalMeters meters;
    private final RebuildPart rebuilds;

    WorkPage(Buses buses, LocalMeters meters, RebuildPart rebuilds) {
        this.buses = buses;
        this.meters = meters;
        this.rebuilds = rebuilds;
    }

    @GetMapping("/admin/work")
    String work(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        Filters filters = new Filters(request);
        String retried = filters.text("retried");
        Integer still = filters.whole("still", 0, Integer.MAX_VALUE);
        String refused = filters.oneOf("refused", RebuildPart.REFUSED);
        filters.done();
        Map<String, String> meta = Capacity.reading(caller, request);
        Work work = buses.ask(new ReadWork(), meta);
        model.addAttribute("work", work);
        model.addAttribute("secondsLeft", secondsLeft(work));
        model.addAttribute("reactions", buses.ask(new ReadReactions(), meta));
        model.addAttribute("streams", meters.streams());
        model.addAttribute("pools", meters.pools());
        model.addAttribute("retried", retried);
        model.addAttribute("still", still);
        model.addAttribute("mayRetry", caller.holds(Office.ADMIN));
        model.addAttribute("refused", refused);
        rebuilds.show(model, request, caller, meta);
        Live.all(model, "list", work.position());
        return "work";
    }

    @PostMapping("/admin/work/retry")
    String retry(
            @RequestParam("stream") String stream,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller,
            RedirectAttributes told) {
        ReadingRetried answer = buses.ask(new RetryReading(stream.strip()), Capacity.reading(caller, request));
        if (answer.reads()) {
            told.addAttribute("retried", answer.stream());
        } else {
            told.addAttribute("still", answer.fact());
        }
        return "redirect:/admin/work";
    }

    /** Null when all is read, or nothing was read lately. */
    private static Long secondsLeft(Work work) {
        long left = work.head() - work.position();
        return left <= 0 || work.readLastMinute() == 0 ? null : Math.max(1, left * 60 / work.readLastMinute());
    }
}
