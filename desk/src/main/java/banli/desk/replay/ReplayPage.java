package banli.desk.replay;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Past;
import banli.desk.ask.Person;
import banli.desk.casefile.Story;
import banli.desk.casefile.WithheldNotes;
import banli.desk.form.CaseKey;
import banli.desk.form.Filters;
import banli.desk.frame.Said;
import banli.desk.frame.Say;
import banli.language.query.Query;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.deadline.ExplainDeadlines;
import banli.language.query.directory.KnownNames;
import banli.language.query.trail.ReadFacts;
import banli.language.query.trail.ReadTrail;
import banli.language.query.trail.Trail;
import banli.language.query.trail.TrailEntry;
import banli.language.word.AsOf;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.wire.WireMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 回放页。 A case fact by fact: {@code at} and {@code against} are fact numbers of the case, the last and the one before by default. */
@Controller
class ReplayPage {
    private static final List<String> SHOWS = List.of("summary", "all", "raw");
    private static final List<String> CLOCKS = List.of("recorded", "happened");

    private final Buses buses;
    private final WithheldNotes withheld;

    ReplayPage(Buses buses, WithheldNotes withheld) {
        this.buses = buses;
        this.withheld = withheld;
    }

    @GetMapping("/cases/{case}/replay")
    String replay(
            @PathVariable("case") String key,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller,
            Model model) {
        Filters filters = new Filters(request);
        Integer at = filters.fact("at");
        Integer against = filters.fact("against");
        String clock = filters.oneOf(Past.CLOCK, CLOCKS);
        String show = filters.oneOf("show", SHOWS);
        Integer dossier = filters.whole("dossier", 1, 1);
        filters.done();
        Asking asking = new Asking(buses, CaseKey.of(key), Capacity.reading(caller, request));
        CaseFile file = asking.now(new ReadCaseFile(asking.caseId()));
        Trail trail = asking.now(asking.trail());
        var facts = asking.now(new ReadFacts(asking.caseId(), 0, 0));
        model.addAttribute("file", file);
        model.addAttribute("names", trail.names());
        model.addAttribute("withheld", withheld.of(file, asking.meta()));
        model.addAttribute("trail", trail);
        if (dossier != null) {
            model.addAttribute("lines", Dossier.of(facts, trail));
            return "dossier";
        }
        Ticks ticks = Ticks.of(facts, trail, "happened".equals(clock) ? AsOf.Clock.HAPPENED : AsOf.Clock.RECORDED);
        model.addAttribute("ticks", ticks.all());
        model.addAttribute("clock", clock == null ? CLOCKS.getFirst() : clock);
        model.addAttribute("show", show == null ? SHOWS.getFirst() : show);
        if (!ticks.all().isEmpty()) {
            moment(asking, ticks, ticks.at("at", at), against == null ? null : ticks.at("against", against), model);
            model.addAttribute(
                    "said", new Said((Say) request.getAttribute("say"), (KnownNames) model.getAttribute("names")));
        }
        return "replay";
    }

    /** The file at a tick, and what had changed since another: the one pinned, else the one before. */
    private static void moment(Asking asking, Ticks ticks, Tick at, Tick pinned, Model model) {
        Tick against = pinned == null ? ticks.before(at).orElse(null) : pinned;
        AsOf moment = ticks.moment(at);
        CaseFile file = asking.then(new ReadCaseFile(asking.caseId()), moment);
        CaseFile before =
                against == null ? null : asking.then(new ReadCaseFile(asking.caseId()), ticks.moment(against));
        model.addAttribute("file", file);
        model.addAttribute("names", file.names());
        model.addAttribute("explained", asking.then(new ExplainDeadlines(asking.caseId()), moment));
        model.addAttribute("open", List.of());
        model.addAttribute("story", Story.of(file));
        model.addAttribute("asOf", moment);
        model.addAttribute("at", at);
        model.addAttribute("against", against);
        model.addAttribute("pinned", pinned);
        model.addAttribute("told", at.entry().corrected() ? toldThen(asking, ticks, at) : at.entry());
        model.addAttribute("changes", Difference.between(before, file));
        model.addAttribute(
                "payload",
                WireMapper.mapper()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(at.fact().payload()));
        model.addAttribute("meta", at.fact().meta());
    }

    /** A fact that was corrected later, as it read when it had just been recorded. */
    private static TrailEntry toldThen(Asking asking, Ticks ticks, Tick at) {
        if (ticks.clock() == AsOf.Clock.HAPPENED) {
            return at.entry();
        }
        return asking.then(asking.trail(), ticks.moment(at)).entries().stream()
                .filter(it -> it.position() == at.position())
                .findFirst()
                .orElse(at.entry());
    }

    /** 提问。 Questions about one case by one reader, of now and of then. */
    private record Asking(Buses buses, CaseId caseId, Map<String, String> meta) {
        <A> A now(Query<A> question) {
            return buses.ask(question, meta);
        }

        <A> A then(Query<A> question, AsOf moment) {
            Map<String, String> past = new HashMap<>(meta);
            past.put(Meta.AS_OF, moment.toString());
            return buses.ask(question, past);
        }

        ReadTrail trail() {
            return new ReadTrail(null, null, caseId, null, null, 1, Filters.MOST);
        }
    }
}
