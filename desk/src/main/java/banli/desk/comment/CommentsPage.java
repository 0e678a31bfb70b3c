package banli.desk.comment;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.CaseKey;
import banli.desk.form.Filters;
import banli.desk.frame.Live;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.desk.typed.TypedForms;
import banli.desk.typed.Typing;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.directory.DirectoryView;
import banli.language.query.directory.ReadDirectory;
import banli.language.word.CaseId;
import banli.language.word.Text;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 留言页。 What colleagues said of a case, for all who may read the case and for nobody else; one writes here and takes back one's own. */
@Controller
class CommentsPage {
    private final Buses buses;
    private final Comments comments;
    private final CaseComments shown;
    private final WriteComment writing;
    private final NamingMe naming;
    private final TypedForms typing;

    CommentsPage(
            Buses buses,
            Comments comments,
            CaseComments shown,
            WriteComment writing,
            NamingMe naming,
            TypedForms typing) {
        this.buses = buses;
        this.comments = comments;
        this.shown = shown;
        this.writing = writing;
        this.naming = naming;
        this.typing = typing;
    }

    @GetMapping("/cases/{case}/comments")
    String page(
            @PathVariable("case") String caseKey,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller,
            Model model) {
        Filters filters = new Filters(request);
        model.addAttribute("page", filters.page());
        filters.done();
        CaseId caseId = CaseKey.of(caseKey);
        Map<String, String> meta = Capacity.reading(caller, request);
        CaseFile file = buses.ask(new ReadCaseFile(caseId), meta);
        Typing before = typing.open(request, caller, request.getRequestURI(), TypedForms.office(meta));
        show(file, before, before.is("text", ""), null, caller, meta, model);
        naming.readIn(caseId, caller);
        return "comments";
    }

    @PostMapping("/cases/{case}/comments")
    String write(
            @PathVariable("case") String caseKey,
            @RequestParam(defaultValue = "") String text,
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal Person caller,
            Model model) {
        CaseId caseId = CaseKey.of(caseKey);
        Map<String, String> meta = Capacity.reading(caller, request);
        CaseFile file = buses.ask(new ReadCaseFile(caseId), meta);
        String office = TypedForms.office(meta);
        try {
            writing.write(key(request), caseId, text, caller, meta);
        } catch (Problem refused) {
            response.setStatus(refused.kind().status());
            show(file, typing.keep(request, caller, office, null), text, refused, caller, meta, model);
            return "comments";
        }
        typing.recorded(request, caller, office);
        naming.changed();
        naming.readIn(caseId, caller);
        return "redirect:/cases/" + caseId + "/comments";
    }

    @PostMapping("/cases/{case}/comments/{id}/take-back")
    String takeBack(
            @PathVariable("case") String caseKey,
            @PathVariable("id") String id,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller) {
        CaseId caseId = CaseKey.of(caseKey);
        buses.ask(new ReadCaseFile(caseId), Capacity.reading(caller, request));
        if (!comments.has(id, caseId, caller.id())) {
            throw Problem.of(
                    ProblemKind.UNKNOWN,
                    "没有这条留言，或不是您写的；只能撤回自己的。",
                    "There is no such comment, or it is not yours: only your own can be taken back.");
        }
        comments.takeBack(id, caseId, caller.id());
        naming.changed();
        return "redirect:/cases/" + caseId + "/comments";
    }

    private void show(
            CaseFile file,
            Typing typed,
            String text,
            Problem problem,
            Person caller,
            Map<String, String> meta,
            Model model) {
        CaseId caseId = file.row().caseId();
        model.addAttribute("row", file.row());
        int page = (int) model.asMap().getOrDefault("page", 1);
        List<CaseComments.Shown> all = shown.of(caseId, page, caller, meta);
        DirectoryView directory = buses.ask(new ReadDirectory(), meta);
        List<Nameable> people = Nameable.of(directory);
        model.addAttribute("page", page);
        model.addAttribute("size", Comments.ON_A_PAGE);
        model.addAttribute("total", shown.count(caseId));
        model.addAttribute("comments", all);
        model.addAttribute("named", Mentions.in(text, directory.people()).names(caller.id()));
        model.addAttribute("inTheCase", InTheCase.of(file, directory, people, all, caller.id()));
        model.addAttribute("days", comments.days());
        model.addAttribute("longest", Comments.LONGEST);
        model.addAttribute("typing", typed);
        model.addAttribute("text", text);
        model.addAttribute("problem", problem);
        model.addAttribute("people", people);
        Live.ofCase(model, caseId, file.position());
    }

    private static String key(HttpServletRequest request) {
        String key = request.getParameter("key");
        try {
            return UUID.fromString(key == null ? "" : key).toString();
        } catch (IllegalArgumentException none) {
            throw Problem.field(
                    "key", new Text("页面不完整，请重新打开后再写。", "The page was not whole. Open it again, then write."));
        }
    }
}
