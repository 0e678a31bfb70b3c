package banli.desk.inbox;

import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.frame.Live;
import banli.desk.told.Bell;
import banli.language.query.register.CaseRow;
import banli.language.word.CaseId;
import banli.language.word.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 待办页。 What waits for this person as one list, by kind; beside it the case at hand with all that is needed to decide it. */
@Controller
class InboxPage {
    private final Inbox inbox;
    private final Preview preview;
    private final Bell bell;
    private final BesideCases beside;

    InboxPage(Inbox inbox, Preview preview, Bell bell, BesideCases beside) {
        this.preview = preview;
        this.bell = bell;
        this.beside = beside;
        this.inbox = inbox;
    }

    @GetMapping("/inbox")
    String inbox(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        Filters filters = new Filters(request);
        String kind = filters.text("kind");
        CaseId at = filters.caseId("case");
        filters.done();
        Inbox.Queue queue = inbox.of(caller, Filters.MOST);
        List<CaseRow> shown = queue.cases().stream()
                .filter(row -> kind == null || kind.equals(kindOf(row)))
                .toList();
        BesideCases.Found besides = beside.of(caller);
        model.addAttribute("beside", besides);
        model.addAttribute("position", queue.position());
        model.addAttribute("kinds", kinds(queue.cases()));
        model.addAttribute("kind", kind);
        model.addAttribute("waiting", shown);
        model.addAttribute("total", queue.cases().size());
        model.addAttribute("news", bell.cases(caller));
        // What was decided is gone from the list: the one after it is at hand, as the address of the list has it.
        shown.stream()
                .filter(row -> row.caseId().equals(at))
                .findFirst()
                .or(() -> shown.stream().findFirst())
                .ifPresent(row -> preview.show(row, caller, model));
        Batchable.of(shown, caller).ifPresent(act -> model.addAttribute("together", act));
        Live.all(model, "list", queue.position());
        return "inbox";
    }

    private static String kindOf(CaseRow row) {
        return row.waitsFor() == null ? "" : row.waitsFor().what().zh();
    }

    /** What the cases wait for and how many each, the most urgent first. */
    private static Map<String, Kind> kinds(List<CaseRow> rows) {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.waitsFor() != null)
                .forEach(row -> kinds.merge(kindOf(row), new Kind(row.waitsFor().what(), 1), Kind::and));
        return kinds;
    }

    /** 一类。 What cases wait for, and how many. */
    public record Kind(Text what, int cases) {
        Kind and(Kind other) {
            return new Kind(what, cases + other.cases);
        }
    }
}
