package banli.desk.problem;

import banli.wire.WireMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** 写出问题。 Writes a problem as {@code application/problem+json}. */
public final class ProblemWriter {
    /** The media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String SECONDS = "5";

    private ProblemWriter() {}

    /** Writes the problem and its status. */
    public static void write(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        response.setStatus(problem.kind().status());
        retryAfter(response, problem);
        response.setContentType(MEDIA_TYPE);
        response.getOutputStream().write(bytes(request, problem));
    }

    /** Says after how long to come again, where that may help. */
    public static void retryAfter(HttpServletResponse response, Problem problem) {
        if (problem.kind() == ProblemKind.UNAVAILABLE) {
            response.setHeader("Retry-After", SECONDS);
        }
    }

    /** The body in the language asked for. */
    public static byte[] bytes(HttpServletRequest request, Problem problem) {
        return bytes(request, problem, List.of());
    }

    /** As {@link #bytes(HttpServletRequest, Problem)}, with what can be answered instead. */
    public static byte[] bytes(HttpServletRequest request, Problem problem, List<Instead> instead) {
        return WireMapper.forPeople().writeValueAsBytes(ProblemBody.of(problem, language(request), instead));
    }

    /** {@code en} when English is asked for first, {@code zh} otherwise. */
    public static String language(HttpServletRequest request) {
        return request.getHeader("Accept-Language") != null
                        && request.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? "en"
                : "zh";
    }
}
