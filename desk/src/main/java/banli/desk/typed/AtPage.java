package banli.desk.typed;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.desk.typed.Drafts.Written;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 表单自述。 What a form says of itself: on which page it stands, which draft it has and which tab it is in. */
public final class AtPage {
    private static final Pattern PAGE = Pattern.compile("/(?!/)[\\w/.~-]{1,150}(\\?[\\w/.~%=&+-]{0,400})?");
    private static final Pattern WORD = Pattern.compile("[\\w:|.-]{0,200}");
    private static final Set<String> OF_ALL_PAGES = Set.of("lang", "kept", "at-least", "as-of", "clock", "");

    private AtPage() {}

    /** The address with all that the query says of the page itself. */
    public static String withQuery(HttpServletRequest request) {
        String asked = request.getQueryString() == null ? "" : request.getQueryString();
        String own = Arrays.stream(asked.split("&"))
                .filter(one -> !one.startsWith("_") && !OF_ALL_PAGES.contains(one.split("=", 2)[0]))
                .collect(Collectors.joining("&"));
        return request.getRequestURI() + (own.isEmpty() ? "" : "?" + own);
    }

    /** The page that a form says it stands on, which is the address where it is sent or that with a query. */
    static String of(HttpServletRequest request, String address) {
        String said = request.getParameter("_at");
        return said != null && (said.equals(address) || said.startsWith(address + "?")) ? or(said, address) : address;
    }

    static String or(String asked, String otherwise) {
        return PAGE.matcher(asked).matches() ? asked : otherwise;
    }

    /** Any page of this product that a form names. */
    static String of(HttpServletRequest request) {
        String said = request.getParameter("_at");
        if (said == null || !PAGE.matcher(said).matches()) {
            throw Problem.of(ProblemKind.REQUEST, "页面不完整，请重新打开后再填写。", "The page was not whole. Open it again.");
        }
        return said;
    }

    /** Which tab keeps what; without a script it is the form itself, once an office. */
    static Written written(HttpServletRequest request) {
        String turn = word(request, "_turn");
        long number = turn.matches("\\d{1,9}") ? Long.parseLong(turn) : 0;
        return new Written(word(request, "_draft"), word(request, "_stamp"), word(request, "_tab"), number);
    }

    private static String word(HttpServletRequest request, String name) {
        String said = request.getParameter(name);
        return said != null && WORD.matcher(said).matches() ? said : "";
    }
}
