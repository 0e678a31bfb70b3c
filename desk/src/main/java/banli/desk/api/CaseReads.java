package banli.desk.api;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.CaseKey;
import banli.desk.form.Columns;
import banli.desk.form.Filters;
import banli.desk.form.Lists;
import banli.desk.problem.Failures;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.Origin;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.deadline.DeadlinesExplained;
import banli.language.query.deadline.ExplainDeadlines;
import banli.language.query.register.CaseList;
import banli.language.query.rehearsal.RehearsalOfActs;
import banli.language.query.rehearsal.RehearseActs;
import banli.language.query.trail.FactsOfCase;
import banli.language.query.trail.ReadFacts;
import banli.language.query.trail.Trail;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 查阅案件。 Reads of cases: the register, a file, its deadlines, what may be done, the facts and the trail. */
@Json
class CaseReads {
    private static final int USUAL = 100;

    private final Buses buses;

    CaseReads(Buses buses) {
        this.buses = buses;
    }

    @GetMapping("/cases")
    @Asks({
        "number",
        "year",
        "kind",
        "role",
        "section",
        "handler",
        "stage",
        "light",
        "subject",
        "key",
        "q",
        "sort",
        "board",
        "waitsFor",
        "page",
        "size"
    })
    CaseList cases(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        return buses.ask(Columns.cases(new Filters(request), USUAL), Capacity.reading(caller, request));
    }

    @GetMapping("/cases/{case}")
    CaseFile file(
            @PathVariable("case") String key, HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        new Filters(request).done();
        return buses.ask(new ReadCaseFile(CaseKey.of(key)), Capacity.reading(caller, request));
    }

    @GetMapping("/cases/{case}/acts")
    RehearsalOfActs acts(
            @PathVariable("case") String key, HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        new Filters(request).done();
        RehearsalOfActs rehearsed = buses.ask(new RehearseActs(CaseKey.of(key)), Capacity.reading(caller, request));
        if (rehearsed.stage() == null) {
            throw Failures.unknownCase();
        }
        return rehearsed;
    }

    @GetMapping("/cases/{case}/deadlines")
    DeadlinesExplained deadlines(
            @PathVariable("case") String key, HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        new Filters(request).done();
        return buses.ask(new ExplainDeadlines(CaseKey.of(key)), Capacity.reading(caller, request));
    }

    @GetMapping("/cases/{case}/facts")
    @Asks({"from", "count"})
    FactsOfCase facts(
            @PathVariable("case") String key, HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        Filters filters = new Filters(request);
        Integer from = filters.whole("from", 0, Integer.MAX_VALUE);
        Integer count = filters.whole("count", 0, Filters.MOST);
        filters.done();
        FactsOfCase answer = buses.ask(
                new ReadFacts(CaseKey.of(key), from == null ? 0 : from, count == null ? 0 : count),
                Capacity.reading(caller, request));
        // A case begins with its fact 0, so one without facts is none.
        if (answer.facts().isEmpty() && (from == null || from == 0)) {
            throw Failures.unknownCase();
        }
        return answer;
    }

    @GetMapping("/cases/{case}/origin")
    @Asks({"of", "item"})
    Origin origin(
            @PathVariable("case") String key, HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        return buses.ask(Lists.origin(CaseKey.of(key), new Filters(request)), Capacity.reading(caller, request));
    }

    @GetMapping("/trail")
    @Asks({"who", "what", "case", "from", "to", "late", "page", "size"})
    Trail trail(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        return buses.ask(Lists.trail(new Filters(request)), Capacity.reading(caller, request));
    }
}
