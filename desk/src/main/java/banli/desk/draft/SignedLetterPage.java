package banli.desk.draft;

import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.desk.form.CaseKey;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.casefile.ReplyView;
import banli.language.word.CaseId;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 某稿原文。 Exactly what a signature on a version stands for: the letter, its bytes, and whether their digest is still the one signed. */
@Controller
class SignedLetterPage {
    private final Buses buses;
    private final PageActs acts;

    SignedLetterPage(Buses buses, PageActs acts) {
        this.buses = buses;
        this.acts = acts;
    }

    @GetMapping("/cases/{case}/letters/{letter}")
    String page(
            @PathVariable("case") String key,
            @PathVariable String letter,
            @AuthenticationPrincipal Person caller,
            Model model) {
        CaseFile file = file(CaseKey.of(key), caller);
        ReplyView reply = version(file, letter);
        model.addAttribute("file", file);
        model.addAttribute("names", file.names());
        model.addAttribute("reply", reply);
        model.addAttribute("letter", Letter.of(reply));
        model.addAttribute("bytes", new String(bytes(file, reply), StandardCharsets.UTF_8));
        return "signedletter";
    }

    @GetMapping("/cases/{case}/letters/{letter}/bytes")
    ResponseEntity<byte[]> exact(
            @PathVariable("case") String key, @PathVariable String letter, @AuthenticationPrincipal Person caller) {
        CaseFile file = file(CaseKey.of(key), caller);
        byte[] bytes = bytes(file, version(file, letter));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + key + "-" + letter + ".json\"")
                .body(bytes);
    }

    private CaseFile file(CaseId caseId, Person caller) {
        return buses.ask(new ReadCaseFile(caseId), acts.office(caseId, "sign-reply", caller));
    }

    private static ReplyView version(CaseFile file, String letter) {
        return Stream.concat(file.replies().stream(), file.followUps().stream().flatMap(one -> one.letters().stream()))
                .filter(reply -> letter.equals(file.letterId(reply)))
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN, "没有这一稿。", "There is no such version."));
    }

    private static byte[] bytes(CaseFile file, ReplyView reply) {
        return reply.asSigned(file.row().caseId()).bytes();
    }
}
