package banli.desk.intake;

import banli.desk.ask.Person;
import banli.desk.frame.Say;
import banli.desk.intake.file.Line;
import banli.desk.intake.file.SheetFile;
import banli.desk.intake.sheet.Field;
import banli.desk.intake.sheet.Headings;
import banli.desk.intake.sheet.Mapping;
import banli.desk.intake.sheet.SheetKind;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.word.Text;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 导入页。 Send or paste a sheet, say what its columns hold, see each row tried, record those that are good, and get the others back. */
@Controller
class ImportPage {
    private static final int SHOWN = 50;
    private static final int EXAMPLES = 3;
    private static final List<RowState> ORDER = List.of(
            RowState.BAD,
            RowState.REFUSED,
            RowState.CHANGED,
            RowState.GOOD,
            RowState.DONE,
            RowState.CORRECTED,
            RowState.SAME);

    private final Imports imports;
    private final BadRows bad;

    ImportPage(Imports imports, BadRows bad) {
        this.imports = imports;
        this.bad = bad;
    }

    @GetMapping("/intake/import")
    String begin(@AuthenticationPrincipal Person caller, Model model) {
        model.addAttribute("imports", imports.of(caller));
        model.addAttribute("mappings", imports.mappings());
        model.addAttribute("kinds", SheetKind.values());
        return "import";
    }

    @PostMapping("/intake/import")
    String sent(
            @RequestParam(name = "file", required = false) MultipartFile file,
            @RequestParam(name = "pasted", defaultValue = "") String pasted,
            @RequestParam(name = "kind", defaultValue = "") String kind,
            @RequestParam(name = "mapping", defaultValue = "") String mapping,
            @AuthenticationPrincipal Person caller,
            Model model)
            throws IOException {
        try {
            boolean sent = file != null && !file.isEmpty();
            byte[] bytes = sent
                    ? file.getInputStream().readNBytes(SheetFile.LARGEST + 1)
                    : pasted.getBytes(StandardCharsets.UTF_8);
            String name = sent ? file.getOriginalFilename() : null;
            return "redirect:/intake/import/"
                    + imports.begin(caller, bytes, name, kind(kind), mapping).id();
        } catch (Problem wrong) {
            return told(wrong, model, () -> begin(caller, model));
        }
    }

    @GetMapping("/intake/import/{id}")
    String one(@PathVariable("id") String id, @AuthenticationPrincipal Person caller, Model model) {
        return shown(imports.find(caller, id), model);
    }

    @PostMapping("/intake/import/{id}/kind")
    String kind(
            @PathVariable("id") String id,
            @RequestParam(name = "kind", defaultValue = "") String kind,
            @AuthenticationPrincipal Person caller) {
        Import it = imports.find(caller, id);
        SheetKind other =
                Objects.requireNonNullElse(kind(kind), it.head().mapping().kind());
        imports.mapped(
                caller, id, new Mapping(other, Headings.guessed(other, it.head().headings()), Map.of()), null);
        return "redirect:/intake/import/" + id;
    }

    /** Some rows a request: the page that it answers with goes on by itself. With columns it begins anew. */
    @PostMapping("/intake/import/{id}/look")
    String look(
            @PathVariable("id") String id,
            @RequestParam(name = "keepAs", defaultValue = "") String keepAs,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller,
            Model model) {
        try {
            Import it = imports.find(caller, id);
            if (request.getParameterValues("column") != null) {
                imports.mapped(caller, id, mapping(it, request), keepAs);
            }
            return shown(imports.look(caller, id), model);
        } catch (Problem wrong) {
            return told(wrong, model, () -> one(id, caller, model));
        }
    }

    @PostMapping("/intake/import/{id}/go")
    String go(
            @PathVariable("id") String id,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            @RequestParam(name = "whole", defaultValue = "false") boolean whole,
            @AuthenticationPrincipal Person caller,
            Model model) {
        try {
            // Only an answer to who pressed goes on by itself: looking at a page records nothing.
            model.addAttribute("going", true);
            return shown(imports.go(caller, id, reason, whole), model);
        } catch (Problem wrong) {
            return told(wrong, model, () -> one(id, caller, model));
        }
    }

    @PostMapping("/intake/import/{id}/drop")
    String drop(@PathVariable("id") String id, @AuthenticationPrincipal Person caller) {
        imports.drop(caller, id);
        return "redirect:/intake/import";
    }

    @GetMapping("/intake/import/{id}/bad.{form}")
    void badRows(
            @PathVariable("id") String id,
            @PathVariable("form") String form,
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal Person caller)
            throws IOException {
        boolean chinese = !(request.getAttribute("say") instanceof Say say) || say.chinese();
        bad.answer(imports, imports.find(caller, id), form, chinese, caller, request, response);
    }

    private static Mapping mapping(Import it, HttpServletRequest request) {
        SheetKind kind = it.head().mapping().kind();
        String[] chosen = request.getParameterValues("column");
        if (chosen.length != it.head().headings().size()) {
            throw Problem.field("column", new Text("页面不完整，请重新打开后再办。", "The page was not whole. Open it again."));
        }
        List<Field> columns = new ArrayList<>();
        for (String name : chosen) {
            Field field = name.isEmpty() ? null : Field.named(kind, name).orElse(null);
            if (field != null && columns.contains(field)) {
                throw Problem.field(
                        "column",
                        new Text(
                                "“" + field.label().zh() + "”选了两列，请只留一列。",
                                "Two columns are said to hold the "
                                        + field.label().en() + "; keep one."));
            }
            columns.add(field);
        }
        Map<Field, String> forAll = new EnumMap<>(Field.class);
        for (Field field : kind.forAll()) {
            String said = request.getParameter("all." + field.name());
            if (said != null && !said.isBlank()) {
                forAll.put(field, said.strip());
            }
        }
        return new Mapping(kind, columns, forAll);
    }

    private static SheetKind kind(String name) {
        for (SheetKind kind : SheetKind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return null;
    }

    private String shown(Import it, Model model) {
        model.addAttribute("it", it);
        Map<RowState, List<ImportRow>> rows = new LinkedHashMap<>();
        for (RowState state : ORDER) {
            if (it.count(state) > 0 && it.looked()) {
                rows.put(state, imports.rows(it, 0, SHOWN, state));
            }
        }
        model.addAttribute("rows", rows);
        model.addAttribute("most", SHOWN);
        List<Line> examples = imports.rows(it, 0, EXAMPLES, RowState.values()).stream()
                .map(ImportRow::line)
                .toList();
        model.addAttribute("examples", examples);
        model.addAttribute("kinds", SheetKind.values());
        return "import";
    }

    private static String told(Problem wrong, Model model, Supplier<String> page) {
        if (wrong.kind() != ProblemKind.FIELD
                && wrong.kind() != ProblemKind.CONFLICT
                && wrong.kind() != ProblemKind.UNAVAILABLE) {
            throw wrong;
        }
        model.addAttribute("problem", wrong);
        model.addAttribute("going", null);
        return page.get();
    }
}
