package banli.desk.sealed;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.language.query.screens.CheckLedger;
import banli.language.query.screens.ReadLedgerLog;
import banli.language.query.screens.ReadLogKeys;
import banli.language.word.Office;
import banli.proof.page.CheckPage;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
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
    private final Buses buses;

    AuditPage(Buses buses) {
        this.buses = buses;
    }

    @GetMapping("/audit")
    String page(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        model.addAttribute("log", buses.ask(new ReadLedgerLog(), Capacity.reading(caller, request)));
        model.addAttribute("keys", buses.ask(new ReadLogKeys(), Capacity.reading(caller, request)));
        model.addAttribute("mayChange", caller.holds(Office.ADMIN));
        model.addAttribute("mayCheck", caller.holds(Office.AUDITOR));
        return "audit";
    }

    @PostMapping("/audit/check")
    String check(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        buses.ask(new CheckLedger(), Capacity.reading(caller, request));
        return "redirect:/audit";
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
