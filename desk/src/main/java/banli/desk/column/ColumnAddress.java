package banli.desk.column;

import banli.desk.ask.DeskAddress;
import banli.desk.lines.Lines;
import banli.desk.problem.Failures;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * 公示栏的地址。 The column under {@code /public}, for anybody. A page is made once in a while however many read it; browsers and
 * proxies keep it and ask whether it still holds, so that what is withdrawn is gone at once.
 */
@RestController
class ColumnAddress {
    private static final String MINUTE = "60";
    /** Of a gate that lets nobody write. */
    private static final String GATE = "Banli-Gate";

    private final ColumnPages pages;
    private final Lines lines;
    private final ColumnHtml html;
    private final DeskAddress desk;
    private final ColumnRate rate;
    private final ColumnAtHand atHand;

    ColumnAddress(
            ColumnPages pages,
            Lines lines,
            ColumnHtml html,
            DeskAddress desk,
            @Value("${banli.desk.public-work:1200}") int most) {
        this.html = html;
        this.pages = pages;
        this.lines = lines;
        this.desk = desk;
        this.rate = new ColumnRate(most, Ticker.systemTicker());
        this.atHand = new ColumnAtHand(
                rate, Ticker.systemTicker(), task -> Thread.ofVirtual().start(task));
    }

    @GetMapping({"/public", "/public/"})
    ResponseEntity<Void> first() {
        return ResponseEntity.status(302)
                .header(HttpHeaders.LOCATION, "/public/index.html")
                .build();
    }

    @GetMapping("/public/{file}")
    ResponseEntity<byte[]> page(@PathVariable("file") String file, HttpServletRequest request) {
        String q = file.startsWith("search.") ? request.getParameter("q") : null;
        String page = q == null ? null : request.getParameter("page");
        return given(file, new ColumnPages.Wanted(file, q, page, site(request), false), request);
    }

    @GetMapping("/public/replies/{reply}")
    ResponseEntity<byte[]> reply(@PathVariable("reply") String file, HttpServletRequest request) {
        boolean writes = lines.on() && request.getHeader(GATE) == null;
        return given(file, new ColumnPages.Wanted("replies/" + file, null, null, site(request), writes), request);
    }

    /** For whoever reads every page of a site. */
    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots(HttpServletRequest request) {
        return given(ColumnFeeds.robots(site(request)), request);
    }

    private String site(HttpServletRequest request) {
        return desk.of(request).orElse(null);
    }

    private ResponseEntity<byte[]> given(String file, ColumnPages.Wanted wanted, HttpServletRequest request) {
        try {
            String caller = request.getRemoteAddr();
            if (!file.endsWith(".zip")) {
                return given(atHand.get(wanted.key(), caller, () -> pages.made(wanted)), request);
            }
            // A pack takes longer, and knows itself who waits.
            rate.count(caller, ColumnPacks.WORK);
            return given(pages.made(wanted), request);
        } catch (RuntimeException failed) {
            Problem problem = Failures.told(failed).orElseThrow(() -> failed);
            return given(html.problem(wanted.path(), problem), request);
        }
    }

    private static ResponseEntity<byte[]> given(ColumnFile file, HttpServletRequest request) {
        String tag = "W/\"" + file.tag() + "\"";
        boolean known = file.status() == 200 && tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH));
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(known ? 304 : file.status())
                .cacheControl(CacheControl.noCache().cachePublic())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .eTag(tag);
        if (file.status() == ProblemKind.TOO_MANY.status()) {
            answer.header(HttpHeaders.RETRY_AFTER, MINUTE);
        }
        if (known) {
            return answer.build();
        }
        answer.contentType(file.type()).varyBy(HttpHeaders.ACCEPT_ENCODING);
        return file.packed() != null && Gzip.isTaken(Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING)))
                ? answer.header(HttpHeaders.CONTENT_ENCODING, Gzip.NAME).body(file.packed())
                : answer.body(file.bytes());
    }

    /** Text in UTF-8. */
    static MediaType utf8(String type) {
        return MediaType.parseMediaType(type + ";charset=utf-8");
    }
}
