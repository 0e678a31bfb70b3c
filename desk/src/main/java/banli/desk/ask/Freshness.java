package banli.desk.ask;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.query.AwaitScreens;
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
        if (asked != null
                && !asked.isBlank()
                && !buses.ask(question(asked), Map.of()).reached()) {
            throw Problem.of(
                    ProblemKind.UNAVAILABLE,
                    "等候 " + SECONDS + " 秒后，屏幕仍未读到所要求的事实。请稍后再看。",
                    "After " + SECONDS
                            + " seconds the screens have not read the fact asked for. Look again a little later.");
        }
        return true;
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
