package banli.desk.ask;

import banli.desk.problem.Problem;
import banli.desk.record.SecurityRecord;
import banli.language.query.account.CheckSecondFactor;
import banli.language.query.account.FactorAnswer;
import banli.language.word.FieldError;
import banli.language.word.Text;
import banli.language.word.security.SecurityEvent;
import banli.language.word.security.SecurityOutcome;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** 输入验证码。 Checks a code of a person's app, or one of their recovery codes; a right one is used up. */
@Component
public class CodeAgain {
    /** The field of forms that holds it. */
    public static final String FIELD = "_code";

    private static final int LONGEST = 60;

    private final Buses buses;
    private final SecurityRecord record;

    CodeAgain(@Lazy Buses buses, SecurityRecord record) {
        this.buses = buses;
        this.record = record;
    }

    /** Hears the code of a form, when one was typed; from then on the proof holds in this session. */
    public void heard(HttpServletRequest request, Person person) {
        String typed = request.getParameter(FIELD);
        if (typed != null && !typed.isBlank() && !person.factors().isEmpty()) {
            heard(request, person, typed, FIELD);
        }
    }

    /** As {@link #heard(HttpServletRequest, Person)}, with the code that stands in a field of this name. */
    public void heard(HttpServletRequest request, Person person, String code, String field) {
        Optional<Text> refused = orRefuse(person.id(), code);
        if (refused.isPresent()) {
            record.note(SecurityEvent.STEP_UP_REFUSED, person.id(), SecurityOutcome.REFUSED, "code");
            throw Problem.fields(List.of(new FieldError(field, refused.get())));
        }
        StepUp.ofThisSession(request, person.id());
        record.note(SecurityEvent.STEP_UP, person.id(), SecurityOutcome.DONE, "code");
    }

    /** Why the code is not taken; empty for a right one. */
    public Optional<Text> orRefuse(String person, String code) {
        FactorAnswer answer = code.length() > LONGEST || code.chars().anyMatch(Character::isISOControl)
                ? FactorAnswer.not(FactorAnswer.Refusal.WRONG)
                : buses.ask(new CheckSecondFactor(person, code), Map.of());
        return answer.accepted() ? Optional.empty() : Optional.of(said(answer.refusal()));
    }

    private static Text said(FactorAnswer.Refusal refusal) {
        return switch (refusal) {
            case WRONG -> new Text("验证码不对，请重新输入。", "The code is wrong. Type it again.");
            case CLOCK ->
                new Text(
                        "验证码与本机时间相差太远：请把手机的时间设为自动，再输入新的验证码；仍不行的，请管理员核对服务器的时间。",
                        "The code does not fit this machine's time. Set the phone's clock to automatic and type a new code; if"
                                + " that does not help, let an administrator check the clock of the server.");
            case USED -> new Text("这个验证码已经用过，请等应用显示下一个。", "This code was used before. Wait for the next one.");
            case WAIT -> new Text("输错次数过多，请五分钟后再试。", "Too many codes were wrong. Try again in five minutes.");
        };
    }
}
