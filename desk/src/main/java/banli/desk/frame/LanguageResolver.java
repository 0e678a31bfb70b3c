package banli.desk.frame;

import banli.desk.problem.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** 语言。 Chinese unless English was switched on: {@code ?lang=en}, kept in a cookie; the API goes by Accept-Language. */
@Component("localeResolver")
final class LanguageResolver implements LocaleResolver {
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
        return Switch.LANGUAGE.of(request);
    }
}
