package banli.desk.deadline;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.problem.Problem;
import banli.desk.typed.TypedForms;
import banli.desk.typed.Typing;
import banli.language.query.directory.ListSections;
import banli.language.query.policy.ListPolicyFiles;
import banli.language.query.policy.PoliciesOnFile;
import banli.language.query.policy.ReadPolicies;
import banli.language.word.Office;
import banli.language.word.Text;
import banli.language.word.deadline.DeadlineKind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * 设想页。 Which open deadlines would move if days were off or worked, an extension granted, a start another day, or a policy or
 * calendar adopted. Nothing is recorded; documents are sent by POST only because they are too long for an address.
 */
@Controller
class WhatIfPage {
    private static final Text NO_DAY =
            new Text("应为真实存在的日期，如 2026-12-01。", "This must be a real day such as 2026-12-01.");
    private static final Text NO_DOCUMENT = new Text("请粘贴文件内容，或选一个文件。", "Paste the document, or choose a file.");

    private final Buses buses;
    private final TypedForms typing;

    WhatIfPage(Buses buses, TypedForms typing) {
        this.typing = typing;
        this.buses = buses;
    }

    @GetMapping("/deadlines/what-if")
    String supposed(
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal Person caller,
            Model model) {
        Map<String, String> meta = Capacity.reading(caller, request);
        Typing before = typing.open(request, caller, request.getRequestURI(), TypedForms.office(meta));
        model.addAttribute("typing", before);
        if (before.isShown()) {
            model.addAttribute("is", before.is("is", null));
            model.addAttribute("document", before.is("document", null));
            model.addAttribute("sent_from", before.is("from", null));
        }
        return page(model, response, caller, meta, () -> new WhatIfs(buses, meta).of(new Filters(request)));
    }

    @PostMapping("/deadlines/what-if")
    String document(
            @RequestParam(name = "is", defaultValue = "calendar") String is,
            @RequestParam(name = "document", defaultValue = "") String typed,
            @RequestParam(name = "file", required = false) MultipartFile file,
            @RequestParam(name = "from", defaultValue = "") String from,
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal Person caller,
            Model model) {
        Map<String, String> meta = Capacity.reading(caller, request);
        boolean calendar = !is.equals("policy");
        String document = typed.isBlank() ? uploaded(file) : typed;
        model.addAttribute("typing", typing.keep(request, caller, TypedForms.office(meta), null));
        model.addAttribute("is", calendar ? "calendar" : "policy");
        model.addAttribute("document", document);
        for (String field : new String[] {"from", "place", "version", "year"}) {
            model.addAttribute("sent_" + field, request.getParameter(field));
        }
        return page(model, response, caller, meta, () -> {
            if (document.isBlank()) {
                throw Problem.field("document", NO_DOCUMENT);
            }
            return new WhatIfs(buses, meta).document(calendar, document, day(from));
        });
    }

    private String page(
            Model model,
            HttpServletResponse response,
            Person caller,
            Map<String, String> meta,
            Supplier<Supposed> supposing) {
        try {
            model.addAttribute("supposed", supposing.get());
        } catch (Problem problem) {
            response.setStatus(problem.kind().status());
            model.addAttribute("problem", problem);
        }
        model.addAttribute("kinds", DeadlineKind.values());
        PoliciesOnFile onFile = buses.ask(new ReadPolicies(), meta);
        model.addAttribute("policies", onFile.policies());
        model.addAttribute(
                "proposals",
                onFile.proposals().stream().filter(one -> one.policy() != null).toList());
        model.addAttribute("files", buses.ask(new ListPolicyFiles(), meta).files());
        model.addAttribute("sections", buses.ask(new ListSections(), meta).sections());
        model.addAttribute("mayAdopt", caller.holds(Office.ADMIN));
        return "whatif";
    }

    private static String uploaded(MultipartFile file) {
        try {
            return file == null ? "" : new String(file.getBytes(), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static LocalDate day(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException wrong) {
            throw Problem.field("from", NO_DAY);
        }
    }
}
