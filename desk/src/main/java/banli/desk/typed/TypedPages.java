package banli.desk.typed;

import banli.desk.ask.Person;
import banli.desk.frame.Say;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.desk.typed.Drafts.Kept;
import banli.desk.typed.Drafts.Place;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** 存草稿与重新填写。 Where every form keeps what is typed while it is typed, and where it is discarded. */
@Controller
class TypedPages {
    private static final MediaType WORDS = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final Drafts drafts;
    private final KeptForms kept;

    TypedPages(Drafts drafts, KeptForms kept) {
        this.drafts = drafts;
        this.kept = kept;
    }

    /** Keeps it; a script is told which draft it is and when, anybody else comes back to the page. */
    @PostMapping("/typed")
    Object keep(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        Say say = (Say) request.getAttribute("say");
        boolean asked = request.getHeader("Banli-Autosave") != null;
        try {
            Kept done = drafts.keep(place(request, caller), AtPage.written(request), fields(request));
            kept.recorded(request);
            return asked
                    ? ResponseEntity.ok(Map.of(
                            "draft", done.draft().id(),
                            "stamp", done.draft().stamp(),
                            "time", say.shortly(done.draft().savedAt()),
                            "apart", done.apart()))
                    : "redirect:" + done.draft().page();
        } catch (Problem refused) {
            if (!asked) {
                throw refused;
            }
            return ResponseEntity.status(refused.kind().status())
                    .contentType(WORDS)
                    .body(say.text(refused.detail()));
        }
    }

    /** Discards it and begins the page afresh. */
    @PostMapping("/typed/forget")
    String forget(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        String page = AtPage.of(request);
        drafts.forget(caller.id(), AtPage.written(request).draft());
        kept.recorded(request);
        return "redirect:" + page;
    }

    private static Map<String, List<String>> fields(HttpServletRequest request) {
        Map<String, List<String>> fields = TypedFields.of(request);
        if (TypedFields.areTooLong(fields)) {
            throw Problem.of(
                    ProblemKind.TOO_LARGE,
                    "草稿过长，最多存 " + TypedFields.LONGEST + " 个字；请把长文件作为附件添加。",
                    "The draft is too long: at most " + TypedFields.LONGEST
                            + " characters are kept. Attach long documents instead.");
        }
        return fields;
    }

    /** In an office that the person holds; one that is none of theirs keeps nothing. */
    private static Place place(HttpServletRequest request, Person caller) {
        String office = request.getParameter("_as") == null ? "" : request.getParameter("_as");
        if (!office.isEmpty()
                && caller.offices().stream()
                        .noneMatch(held -> TypedForms.office(held).equals(office))) {
            throw Problem.of(ProblemKind.OFFICE);
        }
        return new Place(caller.id(), AtPage.of(request), office);
    }
}
