package banli.desk.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.web.util.WebUtils;

/**
 * 想去的页面。 The page somebody asked for before logging in: its path stands in a cookie, since a stranger gets no session; a
 * form that was kept says in the session where it is.
 */
final class WantedPage implements RequestCache {
    private static final String NAME = "banli-wanted";
    private static final String IN_SESSION = "SPRING_SECURITY_SAVED_REQUEST";
    private static final Duration LASTS = Duration.ofHours(1);
    private static final int LONGEST = 2000;

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        String page = request.getRequestURI() + (query == null ? "" : "?" + query);
        if (request.getMethod().equals("GET") && isPage(request) && page.length() <= LONGEST) {
            String kept = Base64.getUrlEncoder().withoutPadding().encodeToString(page.getBytes(StandardCharsets.UTF_8));
            write(request, response, kept, LASTS);
        }
    }

    @Override
    public SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(IN_SESSION) instanceof SavedRequest kept) {
            return kept;
        }
        Cookie cookie = WebUtils.getCookie(request, NAME);
        String page = cookie == null ? "" : page(cookie.getValue());
        // A path of this desk and nothing else: neither another host nor what a browser takes for one.
        return page.matches("/(?![/\\\\])[!-~&&[^\\\\]]*") ? new SimpleSavedRequest(page) : null;
    }

    @Override
    public HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(IN_SESSION);
        }
        if (WebUtils.getCookie(request, NAME) != null) {
            write(request, response, "", Duration.ZERO);
        }
    }

    /** What a browser opens, or a script asks for to show it whole; counts, pictures and streams are no place to go to. */
    private static boolean isPage(HttpServletRequest request) {
        String accepted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        return accepted.contains(MediaType.TEXT_HTML_VALUE) || request.getHeader("HX-Request") != null;
    }

    private static String page(String kept) {
        try {
            return new String(Base64.getUrlDecoder().decode(kept), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException altered) {
            return "";
        }
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, String value, Duration lasts) {
        ResponseCookie cookie = ResponseCookie.from(NAME, value)
                .path("/")
                .maxAge(lasts)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
