package banli.desk.ask;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.query.screens.AwaitScreens;
import banli.language.query.screens.ScreensAt;
import banli.language.word.CaseId;
import banli.language.word.Text;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** 至少读到。 {@code ?at-least=N} or {@code ?at-least={case}:{sequence}} waits until the screens have read that fact. */
@Component
public class Freshness implements HandlerInterceptor {
    private static final int SECONDS = 10;
    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");
    private static final Pattern IN_CASE = Pattern.compile("([a-z0-9][a-z0-9-]{2,79}):(\\d{1,18})");

    private final Buses buses;

    Freshness(Buses buses) {
        this.buses = buses;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String asked = request.getMethod().equals("GET") ? request.getParameter("at-least") : null;
        if (asked != null && !asked.isBlank()) {
            judge(buses.ask(question(asked), Map.of()));
        }
        return true;
    }

    private static void judge(ScreensAt at) {
        if (at.standsAt() != null) {
            throw Problem.of(
                    ProblemKind.UNAVAILABLE,
                    "所要求的事实已记录在账本，但本案的画面停在第 " + at.standsAt() + " 号事实，还显示不出来；已在看板和后台工作页说明，改正后自动显示。",
                    "The fact asked for is recorded in the ledger, but the screens of this case stand still at fact "
                            + at.standsAt()
                            + " and can't show it yet; the board and the work page tell why, and it shows once that is mended.");
        }
        if (!at.recorded()) {
            throw Problem.of(
                    ProblemKind.UNKNOWN,
                    "账本里还没有所要求的事实。屏幕已读到第 " + at.position() + " 号。",
                    "The fact asked for is not in the ledger. The screens have read up to fact " + at.position() + ".");
        }
        if (!at.reached()) {
            throw Problem.of(
                    ProblemKind.UNAVAILABLE,
                    "等候 " + SECONDS + " 秒后，屏幕仍未读到所要求的事实，只读到第 " + at.position() + " 号。请稍后再看。",
                    "After " + SECONDS + " seconds the screens have not read the fact asked for, only up to fact "
                            + at.position() + ". Look again a little later.");
        }
    }

    private static AwaitScreens question(String asked) {
        if (POSITION.matcher(asked).matches()) {
            return new AwaitScreens(null, null, Long.valueOf(asked), SECONDS);
        }
        Matcher inCase = IN_CASE.matcher(asked);
        if (inCase.matches()) {
            return new AwaitScreens(new CaseId(inCase.group(1)), Long.valueOf(inCase.group(2)), null, SECONDS);
        }
        throw Problem.field(
                "at-least",
                new Text("应为事实号，或“案件键:序号”。", "This must be a fact number, or a case's key, a colon and a sequence."));
    }
}
