package banli.desk.outgoing;

import banli.desk.ask.Person;
import banli.desk.attach.FileName;
import banli.desk.form.Filters;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.desk.record.GivenFiles;
import banli.language.word.Office;
import banli.language.word.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 模板页。 The templates of letters: which is in use, take it, send another, go back; and what a template may ask for. */
@Controller
class TemplatesPage {
    private static final int LARGEST = 5 << 20;
    private static final int MOST_VERSIONS = 9_999;

    private final Templates templates;
    private final GivenFiles given;

    TemplatesPage(Templates templates, GivenFiles given) {
        this.templates = templates;
        this.given = given;
    }

    @GetMapping("/letters/templates")
    String page(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        mayKeep(caller);
        new Filters(request).done();
        return shown(model);
    }

    private String shown(Model model) {
        Map<LetterKind, List<TemplateVersion>> versions = new LinkedHashMap<>();
        Map<LetterKind, TemplateVersion> now = new LinkedHashMap<>();
        Arrays.stream(LetterKind.values()).forEach(kind -> {
            versions.put(kind, templates.all(kind));
            now.put(kind, templates.now(kind));
        });
        model.addAttribute("versions", versions);
        model.addAttribute("now", now);
        model.addAttribute("fields", LetterField.values());
        return "templates";
    }

    /** A version's bytes as they were sent; that in use where none is named, 0 for the one that comes with the product. */
    @GetMapping("/letters/templates/{kind}")
    ResponseEntity<byte[]> template(
            @PathVariable("kind") String name, HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        mayKeep(caller);
        LetterKind kind = kind(name);
        Filters filters = new Filters(request);
        Integer asked = filters.whole("version", 0, MOST_VERSIONS);
        filters.done();
        TemplateVersion version = asked == null ? templates.now(kind) : templates.version(kind, asked);
        return given.file(
                templates.bytes(version),
                GivenFiles.DOCX,
                new SafeNames().of(kind.label().zh() + " " + version.said().zh(), ".docx"),
                "letter template " + kind.id() + " " + version.version(),
                caller.id());
    }

    @PostMapping("/letters/templates/{kind}")
    String keep(
            @PathVariable("kind") String name,
            @RequestParam(name = "file", required = false) MultipartFile file,
            @AuthenticationPrincipal Person caller,
            Model model)
            throws IOException {
        mayKeep(caller);
        LetterKind kind = kind(name);
        try {
            if (file == null || file.isEmpty()) {
                throw Problem.field("file", new Text("请选择 .docx 文件。", "Choose a .docx file."));
            }
            byte[] docx = file.getInputStream().readNBytes(LARGEST + 1);
            templates.keep(kind, docx, FileName.harmless(file.getOriginalFilename()), caller.id());
            return "redirect:/letters/templates#" + kind.id();
        } catch (Problem wrong) {
            if (wrong.kind() != ProblemKind.FIELD) {
                throw wrong;
            }
            model.addAttribute("problem", wrong);
            model.addAttribute("refused", kind);
            return shown(model);
        }
    }

    @PostMapping("/letters/templates/{kind}/back")
    String back(@PathVariable("kind") String name, @AuthenticationPrincipal Person caller) {
        mayKeep(caller);
        templates.back(kind(name), caller.id());
        return "redirect:/letters/templates#" + kind(name).id();
    }

    private static LetterKind kind(String name) {
        return LetterKind.named(name)
                .orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN, "没有这种文书。", "There is no such kind of paper."));
    }

    private static void mayKeep(Person caller) {
        if (!caller.holds(Office.REGISTRY) && !caller.holds(Office.ADMIN)) {
            throw Problem.of(
                    ProblemKind.OFFICE,
                    "函件模板由办公室和管理员管理。",
                    "Templates of letters are kept by the registry and administrators.");
        }
    }
}
