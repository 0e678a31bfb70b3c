package banli.desk.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * 请统一登录再确认一次。 That a logged-in person was sent to the log-in server to prove anew who they are.
 *
 * @param person who must come back
 * @param back the page they come back to, of this desk
 */
record AskedAgain(String person, String back, Instant since) implements Serializable {
    private static final String NAME = "banli.askedAgain";

    /** How much the server's clock may differ. */
    private static final Duration SKEW = Duration.ofSeconds(60);

    /** From now on whoever comes back in this session answers this. */
    void in(HttpSession session) {
        session.setAttribute(NAME, this);
    }

    /** What was asked in this session, once. */
    static Optional<AskedAgain> taken(HttpServletRequest request) {
        Optional<AskedAgain> asked = of(request);
        forget(request);
        return asked;
    }

    static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(NAME);
        }
    }

    /** Whether the server says that this person logged in there since; without a time of log-in it says nothing. */
    boolean isAnsweredBy(OidcUser user) {
        Instant there = user.getAuthenticatedAt();
        return there != null && !there.isBefore(since.minus(SKEW));
    }

    private static Optional<AskedAgain> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : (AskedAgain) session.getAttribute(NAME));
    }

    /** 请求。 Has the server ask for the password again where the person is to prove who they are. */
    record Resolver(OAuth2AuthorizationRequestResolver usual) implements OAuth2AuthorizationRequestResolver {
        @Override
        public OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
            return again(request, usual.resolve(request));
        }

        @Override
        public OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
            return again(request, usual.resolve(request, registration));
        }

        private static OAuth2AuthorizationRequest again(HttpServletRequest request, OAuth2AuthorizationRequest usual) {
            return usual == null || of(request).isEmpty()
                    ? usual
                    : OAuth2AuthorizationRequest.from(usual)
                            .additionalParameters(more -> more.putAll(Map.of("prompt", "login", "max_age", "0")))
                            .build();
        }
    }
}
