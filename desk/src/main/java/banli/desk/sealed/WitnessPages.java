package banli.desk.sealed;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.link.Qr;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.query.screens.LedgerLogState;
import banli.language.query.screens.ReadLedgerLog;
import banli.proof.note.Checkpoint;
import banli.proof.note.Note;
import banli.proof.note.VerifierKey;
import banli.proof.witness.Carrier;
import banli.proof.word.Refused;
import banli.proof.word.Strict;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 给见证人的。 What those need who are asked to witness the log: what they sign in plain words, a file to sign, a sheet of paper. */
@Controller
class WitnessPages {
    private final Buses buses;
    private final PublishedLog published;

    WitnessPages(Buses buses, PublishedLog published) {
        this.buses = buses;
        this.published = published;
    }

    /** Open to all: a witness has no account here. */
    @GetMapping("/log/witness")
    String page(Model model) {
        model.addAttribute(
                "origin", published.read("checkpoint").map(_ -> origin()).orElse(null));
        return "witness";
    }

    private String origin() {
        return Checkpoint.parse(published.note().text()).origin();
    }

    /** The body of a request for a signature, as a file. */
    @GetMapping("/log/request")
    ResponseEntity<byte[]> request(@RequestParam(name = "old", defaultValue = "0") String old) {
        Note note = published.note();
        try {
            byte[] body = Carrier.submission(published, note, Strict.number(old.strip()))
                    .body();
            String name = "request-" + old.strip() + "-"
                    + Checkpoint.parse(note.text()).size() + ".txt";
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType("text/plain;charset=utf-8"))
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(name)
                                    .build()
                                    .toString())
                    .body(body);
        } catch (Refused refused) {
            throw Problem.of(
                    ProblemKind.REQUEST,
                    refused.sentence().zh(),
                    refused.sentence().en());
        }
    }

    /** A4, to be signed, sealed and kept. */
    @GetMapping("/audit/sheet")
    String sheet(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        LedgerLogState log = buses.ask(new ReadLedgerLog(), Capacity.reading(caller, request));
        model.addAttribute("log", log);
        if (log.origin() != null) {
            VerifierKey key = VerifierKey.parse(log.verifierKey());
            Note note = published.note();
            model.addAttribute("paper", published.onPaper(log.verifierKey()));
            model.addAttribute("qr", Qr.svg(note.only(key).toString(), "checkpoint"));
        }
        return "sheet";
    }
}
