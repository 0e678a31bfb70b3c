package banli.desk.ask;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.command.CorrectionCommand.CorrectRecord;
import banli.language.command.Solemn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * 再次确认身份。 Whether the person has proved, in this very request or a short time ago in this session, who they are: asked
 * before every act that is {@link Solemn}, where acts leave the desk, so that no page or resource can forget it.
 */
@Component
public class StepUp {
    private static final String GIVEN = "banli.proof";

    private final Duration lasts;

    StepUp(@Value("${banli.login.step-up}") Duration lasts) {
        this.lasts = lasts;
    }

    /** Whether the act is solemn; of a correction, whether the act done anew is. */
    public static boolean isSolemn(Class<?> act, Class<?> anew) {
        return act.isAnnotationPresent(Solemn.class) || anew != null && anew.isAnnotationPresent(Solemn.class);
    }

    /** How this person proves it where they are asked; null when they need not now. */
    public ProofBy asked(HttpServletRequest request, Person person) {
        if (stands(request, person)) {
            return null;
        }
        if (!person.factors().isEmpty()) {
            return ProofBy.FACTOR;
        }
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        return login != null && login.getDetails() instanceof ByIssuer ? ProofBy.ISSUER : ProofBy.PASSWORD;
    }

    /** From now on the proof holds in this request, and nowhere else: a right password came with it. */
    public static void ofThisRequest(HttpServletRequest request, String person) {
        request.setAttribute(GIVEN, new Given(person, Instant.now()));
    }

    /** From now on the proof holds in this session, for as long as proofs last. */
    public static void ofThisSession(HttpServletRequest request, String person) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.setAttribute(GIVEN, new Given(person, Instant.now()));
        }
    }

    /** How long a proof lasts in a session. */
    public Duration lasts() {
        return lasts;
    }

    /** Refuses a solemn act or question without a proof. */
    void orRefuse(Object act) {
        Class<?> anew = act instanceof CorrectRecord correction && correction.anew() != null
                ? correction.anew().getClass()
                : null;
        if (!isSolemn(act.getClass(), anew)) {
            return;
        }
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login != null && login.getDetails() instanceof ByToken) {
            throw Problem.of(
                    ProblemKind.CONFIRM,
                    "此动作办理前须本人再次确认身份，不能凭接口令牌办理。请本人登录后在页面上办理。",
                    "Before this act its person confirms who they are, which a token can't do. Log in and do it on the page.");
        }
        Person person = login != null && login.getPrincipal() instanceof Person known ? known : null;
        HttpServletRequest request = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
                ? now.getRequest()
                : null;
        if (person == null || request == null || !stands(request, person)) {
            throw refusal(request);
        }
    }

    private boolean stands(HttpServletRequest request, Person person) {
        HttpSession session = request.getSession(false);
        Object lately = session == null ? null : session.getAttribute(GIVEN);
        return request.getAttribute(GIVEN) instanceof Given now && now.person().equals(person.id())
                || lately instanceof Given then
                        && then.person().equals(person.id())
                        && then.at().plus(lasts).isAfter(Instant.now());
    }

    private Problem refusal(HttpServletRequest request) {
        long minutes = Math.max(1, lasts.toMinutes());
        return request != null && request.getRequestURI().startsWith("/api/")
                ? Problem.of(
                        ProblemKind.CONFIRM,
                        "此动作办理前须再次确认身份：请向 POST /api/me/proof 提交 {\"password\": \"口令\"}（有第二验证方式的提交"
                                + " {\"code\": \"验证码\"}），" + minutes
                                + " 分钟内用同一会话重发；用 Basic 登录的，口令随每次请求送达，无须另行确认。",
                        "Before this act you confirm who you are: send {\"password\": \"…\"}, or {\"code\": \"…\"} with a second"
                                + " factor, to POST /api/me/proof, then send"
                                + " the act again in the same session within " + minutes
                                + " minutes. With Basic the password comes with each request, so nothing more is needed.")
                : Problem.of(
                        ProblemKind.CONFIRM,
                        "签字、签发、发出文书和授予他人权限之前，须再次确认身份。请在本页确认后提交，" + minutes + " 分钟内不再询问。",
                        "Before you sign, issue, send a letter out or give another person authority, confirm who you are on this"
                                + " page, then send it. You are not asked again for " + minutes + " minutes.");
    }

    /** 一次确认。 Who proved it, and when. */
    private record Given(String person, Instant at) implements Serializable {}
}
