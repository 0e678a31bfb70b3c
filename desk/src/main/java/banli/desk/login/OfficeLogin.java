package banli.desk.login;

import java.net.URI;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;

/** 统一登录。 The way in through the office's own log-in server: authorization code with PKCE, state and nonce. */
final class OfficeLogin {
    /** Its name in addresses. */
    static final String ID = "office";

    static final String BEGIN = "/oauth2/authorization";
    private final ClientRegistrationRepository server;
    private final OidcLoginHandler letIn;
    private final OidcLogout out;
    private final URI issuer;

    OfficeLogin(ClientRegistrationRepository server, OidcLoginHandler letIn, OidcLogout out, String issuer) {
        this.server = server;
        this.letIn = letIn;
        this.out = out;
        this.issuer = URI.create(issuer);
    }

    /** Where forms may lead besides: logging out leads on to the server, in answer to a form. */
    String origin() {
        return issuer.getScheme() + "://" + issuer.getRawAuthority();
    }

    /** Whether the server can be reached and says what it must. */
    boolean isReady() {
        try {
            return server.findByRegistrationId(ID) != null;
        } catch (RuntimeException away) {
            return false;
        }
    }

    /** Opens this way in beside the others. */
    void open(HttpSecurity http) throws Exception {
        http.oauth2Login(login -> login.loginPage("/login")
                        .clientRegistrationRepository(server)
                        .authorizedClientRepository(new NoTokens())
                        .authorizationEndpoint(begin -> begin.authorizationRequestResolver(resolver()))
                        .successHandler(letIn)
                        .failureHandler((request, response, thrown) -> {
                            AskedAgain.forget(request);
                            response.sendRedirect("/login?there");
                        }))
                .logout(logout -> logout.logoutSuccessHandler(out));
    }

    private OAuth2AuthorizationRequestResolver resolver() {
        DefaultOAuth2AuthorizationRequestResolver usual = new DefaultOAuth2AuthorizationRequestResolver(server, BEGIN);
        usual.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return new AskedAgain.Resolver(usual);
    }
}
