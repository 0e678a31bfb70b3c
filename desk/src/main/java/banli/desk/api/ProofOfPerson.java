package banli.desk.api;

import banli.desk.ask.CodeAgain;
import banli.desk.ask.PasswordAgain;
import banli.desk.ask.Person;
import banli.desk.ask.StepUp;
import banli.desk.form.ActReader;
import banli.desk.problem.Problem;
import banli.language.word.FieldError;
import banli.language.word.Text;
import banli.language.word.input.Secret;
import banli.language.word.input.Unsaid;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.databind.JsonNode;

/** 再次确认身份。 Takes the password, or a code, once more, so that a session may sign, issue and send out for a while. */
@Json
class ProofOfPerson {
    private static final String FIELD = "password";
    private static final Text NEEDED = new Text(
            "您有第二验证方式，请填写动态验证码或备用码。", "You have a second factor: give a code of your app, or a recovery code.");
    private static final Text MISSING = new Text("请填写口令。", "Give the password.");

    private final PasswordAgain passwords;
    private final CodeAgain codes;
    private final StepUp stepUp;

    ProofOfPerson(PasswordAgain passwords, CodeAgain codes, StepUp stepUp) {
        this.codes = codes;
        this.passwords = passwords;
        this.stepUp = stepUp;
    }

    @PostMapping("/me/proof")
    @Takes(Password.class)
    Proved prove(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        JsonNode sent = ActReader.object(request);
        JsonNode code = sent.path("code");
        if (!caller.factors().isEmpty() && code.isString()) {
            codes.heard(request, caller, code.stringValue(), "code");
            return new Proved(stepUp.lasts().toSeconds());
        }
        if (!caller.factors().isEmpty()) {
            throw Problem.fields(List.of(new FieldError("code", NEEDED)));
        }
        JsonNode password = sent.path(FIELD);
        if (!password.isString()) {
            throw Problem.fields(List.of(new FieldError(FIELD, MISSING)));
        }
        passwords.heard(request, caller, password.stringValue(), FIELD);
        return new Proved(stepUp.lasts().toSeconds());
    }

    /** 口令或验证码。 What is sent: the password, or a code of whoever has a second factor. */
    record Password(@Secret String password, @Secret String code) {
        @Override
        public String toString() {
            return Unsaid.in(this);
        }
    }

    /** 已确认。 For how many seconds the session may now do solemn acts. */
    record Proved(long seconds) {}
}
