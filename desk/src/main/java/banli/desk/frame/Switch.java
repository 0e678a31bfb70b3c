package banli.desk.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * 开关。 What a reader switches by an address, such as {@code ?lang=en}; it is kept a year in a cookie of the same name.
 *
 * @param usual what holds while nothing was switched; null for none
 */
record Switch(String name, Set<String> known, String usual) {
    static final Switch LANGUAGE = new Switch("lang", Set.of("zh", "en"), "zh");
    /** Light or dark; else as the reader's system has it. */
    static final Switch LOOK = new Switch("look", Set.of("light", "dark", "system"), null);

    private static final long KEPT_SECONDS = 31_536_000;

    String of(HttpServletRequest request) {
        String asked = request.getParameter(name);
        if (asked != null && known.contains(asked)) {
            return asked;
        }
        Cookie kept = WebUtils.getCookie(request, name);
        return kept != null && known.contains(kept.getValue()) ? kept.getValue() : usual;
    }

    /** Keeps a switch for later pages. */
    void keep(HttpServletRequest request, HttpServletResponse response) {
        String asked = request.getParameter(name);
        if (asked != null && known.contains(asked)) {
            ResponseCookie cookie = ResponseCookie.from(name, asked)
                    .path("/")
                    .maxAge(KEPT_SECONDS)
                    .httpOnly(true)
                    .sameSite("Lax")
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }
}
