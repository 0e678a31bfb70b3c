package banli.desk.inbound;

import banli.desk.ask.Person;
import banli.desk.exchange.read.PackageReader;
import banli.desk.form.Filters;
import banli.desk.inbound.TakeIn.Taken;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.desk.record.GivenFiles;
import banli.language.word.Office;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 来件页。 Packages from the referring office: sent here or by the command line, each shown before the registry accepts or refuses it. */
@Controller
class InboundPage {
    private static final int SIZE = 50;

    /** What is told where it was to be done, beside what was filled in. */
    private static final Set<ProblemKind> TOLD_THERE = EnumSet.of(
            ProblemKind.FIELD,
            ProblemKind.RULE,
            ProblemKind.CONFLICT,
            ProblemKind.TOO_LARGE,
            ProblemKind.MEDIA,
            ProblemKind.UNAVAILABLE);

    private final Inbound inbound;
    private final GivenFiles given;

    InboundPage(Inbound inbound, GivenFiles given) {
        this.inbound = inbound;
        this.given = given;
    }

    @GetMapping("/inbound")
    String all(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        Filters filters = new Filters(request);
        ArrivalState asked = filters.constant("state", ArrivalState.class);
        int page = filters.page();
        filters.done();
        return list(asked == null ? ArrivalState.NEW : asked, page, caller, model);
    }

    private String list(ArrivalState state, int page, Person caller, Model model) {
        model.addAttribute("counts", inbound.counts(caller));
        model.addAttribute("state", state);
        model.addAttribute("arrivals", inbound.all(caller, state, (page - 1) * SIZE, SIZE));
        model.addAttribute("total", inbound.counts(caller).getOrDefault(state, 0L));
        model.addAttribute("page", page);
        model.addAttribute("size", SIZE);
        model.addAttribute("registry", caller.holds(Office.REGISTRY));
        model.addAttribute("names", inbound.names(caller));
        return "inbound";
    }

    @PostMapping("/inbound")
    String sent(
            @RequestParam(name = "file", required = false) MultipartFile file,
            @AuthenticationPrincipal Person caller,
            HttpServletResponse response,
            Model model)
            throws IOException {
        byte[] bytes = file == null ? new byte[0] : file.getInputStream().readNBytes(PackageReader.LARGEST + 1);
        try {
            Taken taken = inbound.take(caller, bytes, file == null ? null : file.getOriginalFilename());
            return "redirect:/inbound/" + taken.arrival().id() + (taken.before() ? "?again=true" : "");
        } catch (Problem wrong) {
            return told(wrong, model, response, () -> list(ArrivalState.NEW, 1, caller, model));
        }
    }

    @GetMapping("/inbound/{id}")
    String one(
            @PathVariable("id") String id,
            @RequestParam(name = "again", defaultValue = "false") boolean again,
            @AuthenticationPrincipal Person caller,
            Model model) {
        Arrival it = inbound.find(caller, id);
        model.addAttribute("it", it);
        model.addAttribute("again", again);
        model.addAttribute("names", inbound.names(caller));
        model.addAttribute("registry", caller.holds(Office.REGISTRY));
        if (it.waits()) {
            try {
                model.addAttribute("proposal", inbound.look(caller, it));
            } catch (Problem unreadable) {
                model.addAttribute("unreadable", unreadable);
            }
        }
        return "inboundone";
    }

    @PostMapping("/inbound/{id}/accept")
    String accept(
            @PathVariable("id") String id,
            @RequestParam(name = "subject", required = false) String subject,
            @RequestParam(name = "reason", required = false) String reason,
            @AuthenticationPrincipal Person caller,
            HttpServletResponse response,
            Model model) {
        try {
            inbound.accept(caller, id, subject, reason);
            return "redirect:/inbound/" + id;
        } catch (Problem wrong) {
            return told(wrong, model, response, () -> one(id, false, caller, model));
        }
    }

    @PostMapping("/inbound/{id}/refuse")
    String refuse(
            @PathVariable("id") String id,
            @RequestParam(name = "why", required = false) String why,
            @AuthenticationPrincipal Person caller,
            HttpServletResponse response,
            Model model) {
        try {
            inbound.refuse(caller, id, why);
            return "redirect:/inbound/" + id;
        } catch (Problem wrong) {
            return told(wrong, model, response, () -> one(id, false, caller, model));
        }
    }

    /** What came, byte for byte. */
    @GetMapping("/inbound/{id}/file")
    ResponseEntity<byte[]> file(@PathVariable("id") String id, @AuthenticationPrincipal Person caller) {
        Arrival it = inbound.find(caller, id);
        byte[] file = inbound.bytes(it)
                .orElseThrow(() -> Problem.of(
                        ProblemKind.GONE,
                        "这一件不收已满一年，原件已清除，只留摘要和理由。",
                        "It was refused more than a year ago; its bytes are gone, its digest and the reason stay."));
        String name = it.head().name() == null ? "package" : it.head().name();
        return given.file(file, MediaType.APPLICATION_OCTET_STREAM_VALUE, name, "inbound " + it.sha256(), caller.id());
    }

    private static String told(Problem wrong, Model model, HttpServletResponse response, Supplier<String> page) {
        if (!TOLD_THERE.contains(wrong.kind())) {
            throw wrong;
        }
        model.addAttribute("problem", wrong);
        response.setStatus(wrong.kind().status());
        return page.get();
    }
}
