package banli.desk.sealed;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.language.query.screens.CheckLedger;
import banli.language.query.screens.LedgerLogState;
import banli.language.query.screens.ReadLedgerLog;
import banli.language.query.screens.ReadLogKeys;
import banli.language.word.Office;
import banli.language.word.Text;
import banli.proof.page.CheckPage;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** 核验页。 How far the ledger is sealed, when it was compared last, how anybody checks it without us, and what can't be told. */
@Controller
class AuditPage {
    /** What can be told while nobody who keeps the log answers. */
    private static final LedgerLogState AWAY = new LedgerLogState(
            null,
            null,
            0,
            0,
            null,
            null,
            false,
            null,
            new Text(
                    "守日志的进程现在没有应答：此前发布的检查点仍然有效，新的事实等它回来再封存。",
                    "The process that keeps the log does not answer now: what was published stays valid, and new facts"
                            + " are sealed when it is back."));

    private final Buses buses;

    AuditPage(Buses buses) {
        this.buses = buses;
    }

    @GetMapping("/audit")
    String page(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        model.addAttribute(
                "log",
                buses.maybe(new ReadLedgerLog(), Capacity.reading(caller, request))
                        .orElse(AWAY));
        model.addAttribute("keys", buses.ask(new ReadLogKeys(), Capacity.reading(caller, request)));
        model.addAttribute("mayChange", caller.holds(Office.ADMIN));
        model.addAttribute("mayCheck", caller.holds(Office.AUDITOR));
        model.addAttribute("checks", CheckPage.part());
        return "audit";
    }

    @PostMapping("/audit/check")
    String check(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        buses.ask(new CheckLedger(), Capacity.reading(caller, request));
        return "redirect:/audit";
    }

    /** The same script and style as of the page that checks packs, so that this page checks them too; nothing is sent here. */
    @GetMapping("/js/check.js")
    ResponseEntity<byte[]> script() {
        return given("text/javascript;charset=utf-8", CheckPage.script());
    }

    @GetMapping("/check.css")
    ResponseEntity<byte[]> style() {
        return given("text/css;charset=utf-8", CheckPage.style());
    }

    private static ResponseEntity<byte[]> given(String type, String text) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The page that checks packs, to be kept: it is opened from a disk, where no server has a hand in it. */
    @GetMapping("/log/verify.html")
    ResponseEntity<byte[]> checkPage() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("verify.html", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(CheckPage.written());
    }
}
