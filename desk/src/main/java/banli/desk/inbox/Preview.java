package banli.desk.inbox;

import banli.desk.act.Similar;
import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.desk.deadline.Granted;
import banli.language.act.Act;
import banli.language.query.deadline.DeadlinesExplained.Explained;
import banli.language.query.deadline.ExplainDeadlines;
import banli.language.query.register.CaseRow;
import banli.language.word.CaseId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 预览。 Beside the list: a case at hand, with all that is needed to decide what it waits for. */
@Component
class Preview {
    private final Inbox inbox;
    private final Buses buses;
    private final Similar similar;

    Preview(Inbox inbox, Buses buses, Similar similar) {
        this.inbox = inbox;
        this.buses = buses;
        this.similar = similar;
    }

    /** Sets what the preview of a case shows. */
    void show(CaseRow row, Person caller, Model model) {
        Waits one = inbox.open(row, caller);
        Map<String, String> meta = PageActs.meta(caller, caller.offices().getFirst());
        CaseId caseId = row.caseId();
        model.addAttribute("one", one);
        model.addAttribute("file", one.file());
        model.addAttribute("names", one.file() == null ? null : one.file().names());
        List<Explained> explained = buses.maybe(new ExplainDeadlines(caseId), meta).stream()
                .flatMap(all -> all.deadlines().stream())
                .filter(it -> it.deadline().open())
                .toList();
        model.addAttribute("running", explained);
        if (one.offers(Act.APPROVE_ROUTING) || one.offers(Act.PROPOSE_ROUTING)) {
            model.addAttribute(
                    "similar",
                    similar.to(row.title(), meta).stream()
                            .filter(other -> !other.caseId().equals(caseId))
                            .toList());
        }
        if (one.offers(Act.GRANT_EXTENSION)) {
            model.addAttribute("granted", new Granted(buses, meta).of(caseId));
        }
        String behalf = one.acts().isEmpty()
                ? null
                : inbox.actedFor(caseId, one.acts().getFirst().act(), caller);
        model.addAttribute("behalf", behalf);
    }
}
