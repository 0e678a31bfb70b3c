package banli.desk.casefile;

import banli.desk.act.Ahead;
import banli.desk.act.CaseSteps;
import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.desk.comment.CaseComments;
import banli.desk.correction.CorrectionChanges;
import banli.desk.form.Acts;
import banli.desk.form.CaseKey;
import banli.desk.form.Filters;
import banli.desk.frame.Live;
import banli.desk.inbox.Inbox;
import banli.desk.typed.KeptForms;
import banli.language.act.AdminAct;
import banli.language.query.MayAsk;
import banli.language.query.account.HeldOffice;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ContactView;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.deadline.DeadlinesExplained;
import banli.language.query.deadline.DeadlinesExplained.Explained;
import banli.language.query.deadline.ExplainDeadlines;
import banli.language.query.personal.ReadContactDetails;
import banli.language.query.register.CaseRow;
import banli.language.query.rehearsal.RehearsalOfActs.ActRehearsed;
import banli.language.query.trail.ReadTrail;
import banli.language.query.trail.Trail;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.RequestContextUtils;

/** 案卷页。 Everything about a case, what may be done now, and its trail. */
@Controller
class CasePage {
    private static final List<String> TABS = List.of("trail", "documents");

    private final Buses buses;
    private final CaseSteps steps;
    private final KeptForms kept;
    private final PageActs pageActs;
    private final WithheldNotes withheld;
    private final Inbox inbox;
    private final CaseComments comments;
    private final CorrectionChanges changes;

    CasePage(
            Buses buses,
            CaseSteps steps,
            KeptForms kept,
            PageActs pageActs,
            WithheldNotes withheld,
            Inbox inbox,
            CaseComments comments,
            CorrectionChanges changes) {
        this.changes = changes;
        this.comments = comments;
        this.inbox = inbox;
        this.withheld = withheld;
        this.pageActs = pageActs;
        this.buses = buses;
        this.kept = kept;
        this.steps = steps;
    }

    @GetMapping("/cases/{case}")
    String file(
            @PathVariable("case") String key,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller,
            Model model) {
        Filters filters = new Filters(request);
        Recently recently = Recently.read(filters);
        String tab = filters.oneOf("tab", TABS);
        filters.done();
        CaseId caseId = CaseKey.of(key);
        Map<String, String> meta = Capacity.reading(caller, request);
        CaseFile file = buses.ask(new ReadCaseFile(caseId), meta);
        Trail trail = buses.ask(new ReadTrail(null, null, caseId, null, null, 1, Filters.MOST), meta);
        model.addAttribute("file", file);
        model.addAttribute("names", file.names());
        DeadlinesExplained explained = buses.ask(new ExplainDeadlines(caseId), meta);
        model.addAttribute("explained", explained);
        model.addAttribute("left", daysLeft(file, explained));
        Live.ofCase(model, caseId, file.position());
        model.addAttribute("trail", trail);
        model.addAttribute("recently", recently.in(trail));
        model.addAttribute("next", recently.done() == null ? null : next(caller, caseId));
        model.addAttribute("steps", steps);
        model.addAttribute("withheld", withheld.of(file, meta));
        model.addAttribute("mayReadPersonal", caller.offices().stream().anyMatch(CasePage::readsPersonal));
        model.addAttribute(
                "attachTo",
                kept.beforeTheEnd(request, "/cases/" + caseId + "/attach", caller.id())
                        .map(form -> form.first("to"))
                        .orElse(null));
        model.addAttribute("attachFor", attachesFor(caseId, caller));
        boolean now = !meta.containsKey(Meta.AS_OF);
        Ahead ahead = now ? steps.ahead(file.row(), meta) : Ahead.NOTHING;
        model.addAttribute("ahead", ahead);
        model.addAttribute("comments", now ? comments.of(caseId, 1, caller, meta) : null);
        model.addAttribute("commented", now ? comments.count(caseId) : 0);
        List<ActRehearsed> acts = now ? rehearsed(caseId, caller) : List.of();
        List<ActRehearsed> open = acts.stream()
                .filter(ActRehearsed::open)
                .sorted(Comparator.comparingInt(act -> ahead.nearness(act.act())))
                .toList();
        model.addAttribute("open", open);
        model.addAttribute("barred", acts.stream().filter(act -> !act.open()).toList());
        model.addAttribute("mine", mine(open, caller));
        model.addAttribute("first", first(open, ahead));
        model.addAttribute("papers", file.documents().size() + onContacts(file));
        model.addAttribute("tab", tab);
        model.addAttribute("correctionChanges", changes.of(file, meta, RequestContextUtils.getLocale(request)));
        model.addAttribute("story", Story.of(file));
        model.addAttribute("course", Milestone.of(file, trail));
        return "case";
    }

    /** The act that the reader's main button does: the nearest that the case waits for; null for none of the reader's. */
    private static String first(List<ActRehearsed> open, Ahead ahead) {
        return open.stream()
                .map(ActRehearsed::act)
                .filter(ahead::isAwaited)
                .findFirst()
                .orElse(null);
    }

    /** What waits for the reader besides, the most urgent; null for nothing. */
    private CaseRow next(Person caller, CaseId here) {
        return inbox.of(caller, 2).cases().stream()
                .filter(row -> !row.caseId().equals(here))
                .findFirst()
                .orElse(null);
    }

    /** Working days left of the deadline that its light is of, negative when over; null when none runs. */
    private static Integer daysLeft(CaseFile file, DeadlinesExplained explained) {
        return explained.deadlines().stream()
                .filter(one -> one.deadline().open()
                        && one.deadline().dueOn() != null
                        && one.deadline().dueOn().equals(file.row().dueOn()))
                .map(Explained::workingDaysLeft)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static long onContacts(CaseFile file) {
        return file.contacts().stream()
                .map(ContactView::attachments)
                .filter(Objects::nonNull)
                .mapToLong(List::size)
                .sum();
    }

    /** The acts that the reader may do now: open in the case, or beside it in an office held. */
    private static Set<String> mine(List<ActRehearsed> open, Person caller) {
        return Stream.concat(
                        open.stream().map(ActRehearsed::act),
                        Stream.of(AdminAct.values())
                                .filter(act -> act.offices().stream().anyMatch(caller::holds))
                                .map(AdminAct::id))
                .collect(Collectors.toSet());
    }

    private static boolean readsPersonal(HeldOffice held) {
        return List.of(ReadContactDetails.class.getAnnotation(MayAsk.class).value())
                .contains(held.office());
    }

    /** For whom a document would be attached, null in person; asked only of those who act for others at all. */
    private String attachesFor(CaseId caseId, Person caller) {
        return caller.offices().stream().allMatch(held -> held.onBehalfOf() == null)
                ? null
                : PageActs.actedFor(caller, pageActs.office(caseId, "attach-document", caller));
    }

    /** In each office held, an act that is open in one of them only once; some may read a case and do nothing in it. */
    private List<ActRehearsed> rehearsed(CaseId caseId, Person caller) {
        Map<String, ActRehearsed> acts = new LinkedHashMap<>();
        for (HeldOffice held : caller.offices()) {
            pageActs.rehearsed(caseId, PageActs.meta(caller, held)).stream()
                    .filter(act -> !Acts.isByTheLedger(act.act()))
                    .forEach(act -> acts.merge(act.act(), act, (one, other) -> one.open() ? one : other));
        }
        return List.copyOf(acts.values());
    }
}
