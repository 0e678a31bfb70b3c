package banli.desk.outgoing;

import banli.desk.api.Asks;
import banli.desk.ask.Capacity;
import banli.desk.ask.CaseNumbers;
import banli.desk.ask.Person;
import banli.desk.form.CaseKey;
import banli.desk.form.Filters;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.desk.record.GivenFiles;
import banli.language.word.CaseId;
import banli.language.word.Office;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 一案的文书页。 The papers of a case: a page that lists them, and each as a file. */
@Controller
class CaseLetters {
    private static final List<String> FORMS = List.of("docx", "pdf", "txt");

    private final CasePapers papers;
    private final Batched batched;
    private final Making making;
    private final GivenFiles given;
    private final CaseNumbers numbers;

    CaseLetters(CasePapers papers, Batched batched, Making making, GivenFiles given, CaseNumbers numbers) {
        this.papers = papers;
        this.batched = batched;
        this.making = making;
        this.given = given;
        this.numbers = numbers;
    }

    @GetMapping("/cases/{case}/letters")
    String page(
            @PathVariable("case") String key,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller,
            Model model) {
        new Filters(request).done();
        Map<String, String> meta = Capacity.reading(caller, request);
        Writing of = writing(CaseKey.of(key), meta);
        List<Paper> all = all(of, meta, caller, request);
        model.addAttribute("file", of.file());
        model.addAttribute("papers", all);
        model.addAttribute(
                "by",
                all.stream().map(Paper::kind).distinct().collect(Collectors.toMap(Function.identity(), making::by)));
        model.addAttribute("pdf", making.canPdf());
        model.addAttribute("archives", caller.holds(Office.REGISTRY));
        return "caseletters";
    }

    /** One paper as a file: by its id, by its kind for the last of that kind, or {@code letter} for the answer. */
    @GetMapping({"/cases/{case}/papers/{paper}", "/api/cases/{case}/papers/{paper}"})
    @Asks("as")
    ResponseEntity<byte[]> paper(
            @PathVariable("case") String key,
            @PathVariable("paper") String id,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller) {
        Filters filters = new Filters(request);
        String as = filters.oneOf("as", FORMS);
        filters.done();
        Map<String, String> meta = Capacity.reading(caller, request);
        Writing of = writing(CaseKey.of(key, numbers, meta), meta);
        if (id.startsWith("form") && !caller.holds(Office.REGISTRY)) {
            throw Problem.of(ProblemKind.OFFICE, "征询表由办公室发出。", "Feedback forms are sent by the registry.");
        }
        Paper paper = CasePapers.named(all(of, meta, caller, request), id).orElseThrow(CasePapers::none);
        String name =
                new SafeNames().of(of.row().number() + " " + paper.title().zh(), "." + (as == null ? "docx" : as));
        String said = "letter " + of.row().caseId() + " " + paper.id() + " " + (as == null ? "docx" : as) + " template "
                + making.by(paper.kind()).version();
        return switch (as == null ? "docx" : as) {
            case "pdf" -> given.file(making.pdf(of, paper), "application/pdf", name, said, caller.id());
            case "txt" ->
                given.file(
                        words(paper).getBytes(StandardCharsets.UTF_8),
                        "text/plain;charset=UTF-8",
                        name,
                        said,
                        caller.id());
            default -> given.file(making.docx(of, paper), GivenFiles.DOCX, name, said, caller.id());
        };
    }

    private static String words(Paper paper) {
        if (paper.text().isEmpty()) {
            throw Problem.of(
                    ProblemKind.UNKNOWN, "这种文书是表格，请取 Word 文件。", "This is a paper of tables: take the Word file.");
        }
        return Making.plain(paper);
    }

    private Writing writing(CaseId caseId, Map<String, String> meta) {
        return papers.writing(caseId, papers.sender(meta), meta);
    }

    /** Forms bear a link by which one answers for a proposer: they are the registry's. */
    private List<Paper> all(Writing of, Map<String, String> meta, Person caller, HttpServletRequest request) {
        List<Paper> all = new ArrayList<>(papers.of(of, meta));
        if (caller.holds(Office.REGISTRY)) {
            all.addAll(batched.forms(of, request));
        }
        return all;
    }
}
