package banli.desk.factor;

import banli.desk.ask.Buses;
import banli.desk.ask.PasswordAgain;
import banli.desk.ask.Person;
import banli.desk.ask.StepUp;
import banli.desk.form.ActReader;
import banli.desk.login.Entered;
import banli.desk.login.password.HalfLogin;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.desk.problem.ProblemWriter;
import banli.desk.record.SecurityRecord;
import banli.language.command.DirectoryCommand.SetPasskey;
import banli.language.word.Meta;
import banli.language.word.person.Passkey;
import banli.language.word.security.SecurityEvent;
import banli.language.word.security.SecurityOutcome;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** 通行密钥的往来。 What pages exchange with the desk for passkeys, as JSON: to log in, to confirm, to enrol one. */
@RestController
class PasskeyPage {
    private static final String MAKING = "banli.passkey";

    private final Passkeys passkeys;
    private final PasswordAgain proofs;
    private final Entered entered;
    private final Buses buses;
    private final SecurityRecord record;

    PasskeyPage(Passkeys passkeys, PasswordAgain proofs, Entered entered, Buses buses, SecurityRecord record) {
        this.passkeys = passkeys;
        this.proofs = proofs;
        this.entered = entered;
        this.buses = buses;
        this.record = record;
    }

    @PostMapping(path = "/login/passkey/options", produces = MediaType.APPLICATION_JSON_VALUE)
    String toSign(HttpServletRequest request) {
        return Passkeys.json(passkeys.toSign(request));
    }

    /** By itself a whole log-in: the device and its owner's finger or number; after a password it must be the same person's. */
    @PostMapping(path = "/login/passkey", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, String> logIn(HttpServletRequest request, HttpServletResponse response) {
        String half = HalfLogin.in(request).map(HalfLogin::person).orElse(null);
        String person = signed(request, half, SecurityEvent.LOG_IN_REFUSED);
        return Map.of(
                "page",
                entered.as(person, half == null ? "passkey" : "password and passkey", request, response)
                        .orElse("/login?refused"));
    }

    @PostMapping(path = "/me/proof/passkey", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, String> confirm(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        signed(request, caller.id(), SecurityEvent.STEP_UP_REFUSED);
        StepUp.ofThisSession(request, caller.id());
        record.note(SecurityEvent.STEP_UP, caller.id(), SecurityOutcome.DONE, "passkey");
        return Map.of();
    }

    @PostMapping(path = "/me/passkeys/options", produces = MediaType.APPLICATION_JSON_VALUE)
    String toMake(HttpServletRequest request, Authentication login, @AuthenticationPrincipal Person caller) {
        proofs.heard(request, caller);
        PublicKeyCredentialCreationOptions options = passkeys.toMake(login, request);
        request.getSession().setAttribute(MAKING, options);
        return Passkeys.json(options);
    }

    @PostMapping(path = "/me/passkeys", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, String> made(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        JsonNode sent = ActReader.object(request);
        Object options = request.getSession().getAttribute(MAKING);
        request.getSession().removeAttribute(MAKING);
        if (!(options instanceof PublicKeyCredentialCreationOptions asked)) {
            throw Problem.of(ProblemKind.FIELD, "请从“本人”页重新开始登记。", "Begin the enrolment anew from your own page.");
        }
        Passkey passkey = passkeys.made(asked, sent.path("credential"), request);
        Map<String, String> meta = new LinkedHashMap<>(MyFactorsPage.meta(caller));
        meta.put(Meta.KEY, "form-" + UUID.randomUUID());
        buses.act(new SetPasskey(caller.id(), sent.path("label").stringValue(""), passkey), meta);
        return Map.of("page", "/me/factors?done=set-passkey");
    }

    /** These addresses are asked by scripts: they read JSON. */
    @ExceptionHandler(Problem.class)
    void told(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemWriter.write(request, response, problem);
    }

    private String signed(HttpServletRequest request, String expected, SecurityEvent refused) {
        try {
            String person = passkeys.signedBy(ActReader.object(request).path("credential"), request);
            if (expected != null && !expected.equals(person)) {
                throw Problem.of(ProblemKind.FIELD, "这把通行密钥是另一个人的。", "This passkey is another person's.");
            }
            return person;
        } catch (Problem none) {
            record.note(refused, Optional.ofNullable(expected).orElse("?"), SecurityOutcome.REFUSED, "passkey");
            throw none;
        }
    }
}
