package banli.desk.sealed;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.query.screens.CosignatureHandedIn;
import banli.language.query.screens.HandInCosignature;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** 见证的接口。 Hands in what a witness signed as a file, from the command line. */
@RestController
class WitnessApi {
    private final Buses buses;

    WitnessApi(Buses buses) {
        this.buses = buses;
    }

    /** 交入的。 The signed checkpoint, as the witness wrote it. */
    record Cosignature(String note) {}

    @PostMapping("/api/cosignatures")
    CosignatureHandedIn handIn(
            @RequestBody Cosignature sent, HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        String note = sent.note() == null ? "" : sent.note();
        CosignatureHandedIn handed = buses.ask(new HandInCosignature(note), Capacity.reading(caller, request));
        if (!handed.taken()) {
            throw Problem.of(
                    ProblemKind.FIELD, handed.said().zh(), handed.said().en());
        }
        return handed;
    }
}
