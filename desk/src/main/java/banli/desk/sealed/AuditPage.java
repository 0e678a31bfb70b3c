package banli.desk.sealed;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.problem.ProblemKind;
import banli.language.query.screens.CheckLedger;
import banli.language.query.screens.CosignatureHandedIn;
import banli.language.query.screens.HandInCosignature;
import banli.language.query.screens.LedgerLogState;
import banli.language.query.screens.ReadLedgerLog;
import banli.language.query.screens.ReadLogKeys;
import banli.language.query.screens.ReadWitnesses;
import banli.language.query.screens.WitnessesState;
import banli.language.word.Office;
import banli.language.word.Text;
import banli.proof.log.OnPaper;
import banli.proof.page.CheckPage;
import banli.proof.word.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

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

    private static final WitnessesState NONE = new WitnessesState(null, List.of(), null);

    private final Buses buses;
    private final PublishedLog published;

    AuditPage(Buses buses, PublishedLog published) {
        this.buses = buses;
        this.published = published;
    }

    /** @param size and {@code root} of a checkpoint on paper, as typed, to be compared with the log; empty for none */
    @GetMapping("/audit")
    String page(
            @RequestParam(name = "size", defaultValue = "") String size,
            @RequestParam(name = "root", defaultValue = "") String root,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller,
            Model model) {
        LedgerLogState log = shown(caller, request, model);
        model.addAttribute("size", size);
        model.addAttribute("root", root);
        if (log.origin() != null && !(size + root).isBlank()) {
            compare(size, root, log.verifierKey(), model);
        }
        return "audit";
    }

    private void compare(String size, String root, String key, Model model) {
        try {
            OnPaper.of(size, root).check(published, published.checkpoint(key));
            model.addAttribute("begins", true);
        } catch (Refused refused) {
            model.addAttribute("begins", false);
            model.addAttribute(
                    "compared",
                    new Text(refused.sentence().zh(), refused.sentence().en()));
        }
    }

    private LedgerLogState shown(Person caller, HttpServletRequest request, Model model) {
        Map<String, String> meta = Capacity.reading(caller, request);
        LedgerLogState log = buses.maybe(new ReadLedgerLog(), meta).orElse(AWAY);
        model.addAttribute("log", log);
        model.addAttribute("keys", buses.ask(new ReadLogKeys(), meta));
        model.addAttribute("witnesses", buses.maybe(new ReadWitnesses(), meta).orElse(NONE));
        model.addAttribute("mayChange", caller.holds(Office.ADMIN));
        model.addAttribute("mayCheck", caller.holds(Office.AUDITOR));
        model.addAttribute("checks", CheckPage.part());
        model.addAttribute("mayHandIn", caller.holds(Office.AUDITOR) || caller.holds(Office.SUPERVISOR));
        return log;
    }

    /** A checkpoint that a witness signed as a file. */
    @PostMapping("/audit/cosignature")
    String handIn(
            @RequestParam(name = "file", required = false) MultipartFile file,
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal Person caller,
            Model model)
            throws IOException {
        String note = file == null ? "" : new String(file.getBytes(), StandardCharsets.UTF_8);
        CosignatureHandedIn handed = buses.ask(new HandInCosignature(note), Capacity.reading(caller, request));
        if (!handed.taken()) {
            response.setStatus(ProblemKind.FIELD.status());
        }
        model.addAttribute("handed", handed);
        shown(caller, request, model);
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
