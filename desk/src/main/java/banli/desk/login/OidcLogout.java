package banli.desk.login;

import banli.desk.ask.ByIssuer;
import banli.desk.ask.DeskAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** 两处都退出。 After the end of the session here leads on to its end at the log-in server, where that offers one. */
final class OidcLogout implements LogoutSuccessHandler {
    private static final String BYE = "/login?bye";

    private final ClientRegistrationRepository server;
    private final DeskAddress address;

    /** Where nobody has set where people reach this desk, the address of the request stands in for it. */
    OidcLogout(ClientRegistrationRepository server, DeskAddress address) {
        this.server = server;
        this.address = address;
    }

    @Override
    public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, Authentication login)
            throws IOException {
        String here = login != null && login.getDetails() instanceof ByIssuer token
                ? end().map(end -> there(end, token, request)).orElse(BYE)
                : BYE;
        response.sendRedirect(here);
    }

    private String there(ClientEnd end, ByIssuer token, HttpServletRequest request) {
        String base = address.set()
                .orElseGet(() -> ServletUriComponentsBuilder.fromRequestUri(request)
                        .replacePath(null)
                        .replaceQuery(null)
                        .toUriString());
        return UriComponentsBuilder.fromUriString(end.address())
                .queryParam("id_token_hint", token.idToken())
                .queryParam("client_id", end.client())
                .queryParam("post_logout_redirect_uri", base + "/login")
                .encode(StandardCharsets.UTF_8)
                .build()
                .toUriString();
    }

    private Optional<ClientEnd> end() {
        try {
            ClientRegistration known = server.findByRegistrationId(OfficeLogin.ID);
            Object end = known.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
            return Optional.ofNullable(end).map(offered -> new ClientEnd(offered.toString(), known.getClientId()));
        } catch (RuntimeException away) {
            return Optional.empty();
        }
    }

    /** 退出处。 Where a session ends at the server, and as whose client. */
    private record ClientEnd(String address, String client) {}
}
