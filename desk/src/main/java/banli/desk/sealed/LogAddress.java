package banli.desk.sealed;

import banli.desk.ask.Person;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.word.Office;
import banli.proof.log.TilePath;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * 日志的地址。 The log under {@code /log}, as C2SP's tlog-tiles says. Checkpoint and hashes are open to all: whoever holds a page of the
 * ledger, and each witness, needs them, and nobody learns a fact from them. The entries tell which kinds of fact were recorded when in
 * which case: those are for auditors, as is what the log's own facts say.
 */
@RestController
class LogAddress {
    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=utf-8");
    private static final CacheControl FOR_SECONDS = CacheControl.maxAge(Duration.ofSeconds(2));
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).immutable();

    private final PublishedLog log;

    LogAddress(PublishedLog log) {
        this.log = log;
    }

    @GetMapping("/log/checkpoint")
    ResponseEntity<byte[]> checkpoint() {
        return given(TilePath.CHECKPOINT, TEXT, FOR_SECONDS);
    }

    @GetMapping("/log/tile/{level}/{*number}")
    ResponseEntity<byte[]> hashes(@PathVariable("level") String level, @PathVariable("number") String number) {
        return given("tile/" + level + number, MediaType.APPLICATION_OCTET_STREAM, FOR_GOOD);
    }

    @GetMapping("/log/tile/entries/{*number}")
    ResponseEntity<byte[]> entries(@PathVariable("number") String number, @AuthenticationPrincipal Person caller) {
        requireAuditor(caller);
        return given("tile/entries" + number, MediaType.APPLICATION_OCTET_STREAM, FOR_GOOD.cachePrivate());
    }

    @GetMapping("/log/facts/{*number}")
    ResponseEntity<byte[]> facts(@PathVariable("number") String number, @AuthenticationPrincipal Person caller) {
        requireAuditor(caller);
        return given("facts" + number, MediaType.APPLICATION_OCTET_STREAM, FOR_GOOD.cachePrivate());
    }

    private static void requireAuditor(Person caller) {
        if (!caller.holds(Office.AUDITOR)) {
            throw Problem.of(
                    ProblemKind.OFFICE,
                    "日志的条目由审计人员调取；检查点和散列对所有人开放。",
                    "Entries of the log are for auditors; the checkpoint and the hashes are open to all.");
        }
    }

    private ResponseEntity<byte[]> given(String path, MediaType type, CacheControl kept) {
        return ResponseEntity.ok().contentType(type).cacheControl(kept).body(log.get(path));
    }
}
