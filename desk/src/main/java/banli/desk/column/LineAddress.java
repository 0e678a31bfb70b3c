package banli.desk.column;

import banli.desk.ask.Buses;
import banli.desk.lines.Lines;
import banli.desk.problem.Failures;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.query.column.PublicReply;
import banli.language.query.column.ReadPublicReply;
import banli.language.word.CaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * 写一句。 The form in which anybody writes a line about a published reply, where the office wants it: no cookie, no session, no script,
 * and nobody is told apart. What a page of another site sends is refused by what the browser says of it; and only what was
 * written into a form of ours, not long ago, is taken.
 */
@RestController
class LineAddress {
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final Buses buses;
    private final Lines lines;
    private final ColumnHtml html;

    LineAddress(Buses buses, Lines lines, ColumnHtml html) {
        this.buses = buses;
        this.lines = lines;
        this.html = html;
    }

    @GetMapping("/public/lines/{reply}")
    ResponseEntity<byte[]> form(@PathVariable("reply") String file) {
        return answered(file, CacheControl.noCache().cachePublic(), it -> shown(200, it, false, null, ""));
    }

    @PostMapping("/public/lines/{reply}")
    ResponseEntity<byte[]> send(
            @PathVariable("reply") String file,
            @RequestParam(name = "line", defaultValue = "") String line,
            @RequestParam(name = "form", defaultValue = "") String form,
            HttpServletRequest request) {
        return answered(file, CacheControl.noStore(), it -> {
            try {
                fromHere(request);
                lines.keep(it.reply.caseId(), line, form, request.getRemoteAddr());
                return shown(200, it, true, null, "");
            } catch (Problem told) {
                return shown(told.kind().status(), it, false, told, line);
            }
        });
    }

    /** What browsers say by themselves, and no page can make them say otherwise. */
    private static void fromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        boolean own = site != null
                ? OWN.contains(site)
                : origin == null || request.getServerName().equalsIgnoreCase(host(origin));
        if (!own) {
            throw Problem.of(ProblemKind.TOKEN, "请在本栏的页面上写。", "Write on the page of this column.");
        }
    }

    private static String host(String origin) {
        try {
            return URI.create(origin).getHost();
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private record Asked(ColumnPath path, PublicReply reply) {}

    private interface Page {
        ColumnFile of(Asked it);
    }

    private ResponseEntity<byte[]> answered(String file, CacheControl kept, Page page) {
        ColumnFile made;
        try {
            made = page.of(asked(file));
        } catch (RuntimeException failed) {
            Problem problem = Failures.told(failed).orElseThrow(() -> failed);
            made = html.problem("replies/" + file, problem);
        }
        return ResponseEntity.status(made.status())
                .cacheControl(kept)
                .contentType(made.type())
                .body(made.bytes());
    }

    private Asked asked(String file) {
        ColumnPath path = ColumnPath.of(file);
        String key = path.of().isEmpty() ? path.name() : path.name() + "-" + path.of();
        if (!lines.on() || !path.kind().equals("html") || path.page() > 1) {
            throw ColumnPath.none();
        }
        try {
            PublicReply reply = buses.ask(new ReadPublicReply(new CaseId(key)), Map.of());
            if (!reply.withdrawn()) {
                return new Asked(path, reply);
            }
        } catch (IllegalArgumentException none) {
            throw ColumnPath.none();
        }
        throw ColumnPath.none();
    }

    private ColumnFile shown(int status, Asked it, boolean taken, Problem problem, String written) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("reply", it.reply);
        shown.put("taken", taken);
        shown.put("problem", problem);
        shown.put("written", written);
        shown.put("form", lines.form(it.reply.caseId()));
        shown.put("days", lines.days());
        shown.put("longest", Lines.LONGEST);
        return html.page(status, "columnline", it.path, "../", null, shown);
    }
}
