package banli.desk.frame;

import banli.desk.problem.ProblemWriter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** 语言。 Chinese unless English was switched on: {@code ?lang=en}, kept in a cookie; the API goes by Accept-Language. */
@Component("localeResolver")
final class LanguageResolver implements LocaleResolver {
    private static final String NAME = "lang";
    private static final Set<String> KNOWN = Set.of("zh", "en");
    private static final long KEPT_SECONDS = 31_536_000;

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Locale.forLanguageTag(of(request));
    }

    @Override
    public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        throw new UnsupportedOperationException("the language is switched by the address");
    }

    /** {@code zh} or {@code en}. */
    static String of(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/")) {
            return ProblemWriter.language(request);
        }
        String asked = request.getParameter(NAME);
        if (asked != null && KNOWN.contains(asked)) {
            return asked;
        }
        Cookie kept = WebUtils.getCookie(request, NAME);
        return kept != null && KNOWN.contains(kept.getValue()) ? kept.getValue() : "zh";
    }

    /** Keeps a switch for later pages. */
    static void keep(HttpServletRequest request, HttpServletResponse response) {
        String asked = request.getParameter(NAME);
        if (asked != null && KNOWN.contains(asked)) {
            ResponseCookie cookie = ResponseCookie.from(NAME, asked)
                    .path("/")
                    .maxAge(KEPT_SECONDS)
                    .httpOnly(true)
                    .sameSite("Lax")
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }
}
