package banli.desk.outgoing;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.Columns;
import banli.desk.form.Filters;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.desk.record.GivenFiles;
import banli.language.lifecycle.Stage;
import banli.language.query.register.CaseList;
import banli.language.query.register.FindCases;
import banli.language.word.CaseId;
import banli.language.word.Office;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** 成批的函件页。 Choose cases and a kind of paper, and take them all: as Word files, as one page to print, or as folders for the archive. */
@Controller
class LettersPage {
    private static final List<String> KINDS =
            Stream.of(LetterKind.values()).map(LetterKind::id).toList();

    private final Buses buses;
    private final CasePapers papers;
    private final Batched batched;
    private final GivenFiles given;

    LettersPage(Buses buses, CasePapers papers, Batched batched, GivenFiles given) {
        this.buses = buses;
        this.papers = papers;
        this.batched = batched;
        this.given = given;
    }

    @GetMapping("/letters")
    String page(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        Filters filters = new Filters(request);
        String letter = filters.oneOf("letter", KINDS);
        FindCases asked = Columns.cases(filters, Filters.MOST);
        CaseList found = buses.ask(asked, Capacity.reading(caller, request));
        model.addAttribute("letter", letter);
        model.addAttribute("answer", found);
        model.addAttribute("letters", LetterKind.values());
        model.addAttribute("stages", Stage.values());
        model.addAttribute("archives", caller.holds(Office.REGISTRY));
        return "letters";
    }

    @PostMapping("/letters")
    void files(HttpServletRequest request, HttpServletResponse response, @AuthenticationPrincipal Person caller)
            throws IOException {
        Map<String, String> meta = reading(request, caller);
        LetterKind kind = kind(request, caller);
        List<CaseId> cases = Chosen.cases(request);
        given.zip(
                "函件.zip",
                "letters " + (kind == null ? "letter" : kind.id()) + " " + cases.size() + " cases",
                caller.id(),
                zip -> batched.into(zip, cases, kind, meta, request),
                response);
    }

    @PostMapping("/letters/print")
    String print(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        Map<String, String> meta = reading(request, caller);
        LetterKind kind = kind(request, caller);
        List<CaseId> cases = Chosen.cases(request);
        Sender sender = papers.sender(meta);
        List<List<Paper>> each = cases.stream()
                .map(one -> batched.picked(one, kind, sender, meta, request).papers().stream()
                        .filter(paper -> !paper.text().isEmpty())
                        .toList())
                .toList();
        given.noted("letters printed " + cases.size() + " cases", caller.id());
        model.addAttribute("papers", each.stream().flatMap(List::stream).toList());
        model.addAttribute("without", each.stream().filter(List::isEmpty).count());
        return "letterprint";
    }

    /** Whoever reads no cases is refused before it is looked at which they chose. */
    private Map<String, String> reading(HttpServletRequest request, Person caller) {
        Map<String, String> meta = Capacity.reading(caller, request);
        buses.ask(FindCases.all(1), meta);
        return meta;
    }

    private static LetterKind kind(HttpServletRequest request, Person caller) {
        LetterKind kind =
                LetterKind.named(String.valueOf(request.getParameter("letter"))).orElse(null);
        if (kind == LetterKind.FORM && !caller.holds(Office.REGISTRY)) {
            throw Problem.of(ProblemKind.OFFICE, "征询表由办公室发出。", "Feedback forms are sent by the registry.");
        }
        return kind;
    }
}
