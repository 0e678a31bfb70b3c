package banli.desk.exchange;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.form.Lists;
import banli.desk.frame.Live;
import banli.language.query.directory.ListSections;
import banli.language.query.list.ListOutbox;
import banli.language.query.list.Outbox;
import banli.language.query.list.OutboxState;
import banli.language.word.Office;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 发件。 What has still to go into the referring office's system, what has gone, and what has its receipt. */
@Controller
class OutboxPage {
    private final Buses buses;

    OutboxPage(Buses buses) {
        this.buses = buses;
    }

    @GetMapping("/outbox")
    String outbox(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        ListOutbox asked = Lists.outbox(new Filters(request));
        Map<String, String> meta = Capacity.reading(caller, request);
        Outbox answer = buses.ask(asked, meta);
        Map<OutboxState, Long> counts = new EnumMap<>(OutboxState.class);
        for (OutboxState state : OutboxState.values()) {
            counts.put(
                    state,
                    state == asked.state()
                            ? answer.total()
                            : buses.ask(new ListOutbox(state, asked.section(), 1, 1), meta)
                                    .total());
        }
        model.addAttribute("answer", answer);
        model.addAttribute("state", asked.state());
        model.addAttribute("counts", counts);
        model.addAttribute("acts", caller.holds(Office.REGISTRY));
        model.addAttribute("page", asked.page());
        model.addAttribute("size", asked.size());
        model.addAttribute("sections", buses.ask(new ListSections(), meta).sections());
        Live.all(model, "list", answer.position());
        return "outbox";
    }
}
