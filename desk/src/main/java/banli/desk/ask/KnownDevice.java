package banli.desk.ask;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * 用过的设备。 Whether a browser belongs to somebody who has logged in with it before, by a signed cookie. It opens nothing; it
 * only tells colleagues from strangers where strangers get less: a place in the line, and room for what was typed.
 */
@Component
public class KnownDevice {
    private static final String NAME = "banli-known";
    private static final Duration LASTS = Duration.ofDays(30);

    private final DeskKey key;

    KnownDevice(DeskKey key) {
        this.key = key;
    }

    /** This person logged in with this browser. */
    public void remember(HttpServletRequest request, HttpServletResponse response, String person) {
        long until = Instant.now().plus(LASTS).getEpochSecond();
        String value = until + "." + seal(person, until);
        ResponseCookie cookie = ResponseCookie.from(NAME, value)
                .path("/")
                .maxAge(LASTS)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** Whether this person has logged in with this browser before. */
    public boolean isOf(HttpServletRequest request, String person) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        String[] parts = cookie == null ? new String[0] : cookie.getValue().split("\\.", 3);
        if (parts.length != 2 || !parts[0].matches("\\d{1,12}")) {
            return false;
        }
        long until = Long.parseLong(parts[0]);
        boolean ours = MessageDigest.isEqual(
                parts[1].getBytes(StandardCharsets.UTF_8), seal(person, until).getBytes(StandardCharsets.UTF_8));
        return ours && Instant.now().getEpochSecond() < until;
    }

    private String seal(String person, long until) {
        return base64(key.sign(("known device\n" + person + "\n" + until).getBytes(StandardCharsets.UTF_8)));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
