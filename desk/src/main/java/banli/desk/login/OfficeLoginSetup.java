package banli.desk.login;

import banli.desk.ask.Buses;
import banli.desk.ask.DeskAddress;
import banli.desk.record.SecurityRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/** 统一登录的装配。 Logging in through the office's OpenID Connect server, where {@code banli.login.oidc.issuer} names one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("banli.login.oidc.issuer")
class OfficeLoginSetup {
    /** The server is asked for its addresses at the first log-in, so that the desk starts without it. */
    @Bean
    ClientRegistrationRepository logInServer(
            @Value("${banli.login.oidc.issuer}") String issuer,
            @Value("${banli.login.oidc.client-id}") String client,
            @Value("${banli.login.oidc.secret-file:}") String secretFile,
            DeskAddress address) {
        String secret = secretFile.isBlank() ? null : secret(Path.of(secretFile));
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(issuer, client, secret, address)));
    }

    @Bean
    OfficeLogin officeLogin(
            ClientRegistrationRepository logInServer,
            Buses buses,
            SecurityRecord record,
            Begins begins,
            @Value("${banli.login.oidc.issuer}") String issuer,
            @Value("${banli.login.oidc.claim}") String claim,
            DeskAddress address) {
        return new OfficeLogin(
                logInServer,
                new OidcLoginHandler(buses, claim, record, begins),
                new OidcLogout(logInServer, address),
                issuer);
    }

    private static ClientRegistration registration(String issuer, String client, String secret, DeskAddress address) {
        ClientRegistration.Builder registration = ClientRegistrations.fromIssuerLocation(issuer)
                .registrationId(OfficeLogin.ID)
                .clientId(client)
                .scope("openid", "profile");
        if (secret == null) {
            registration.clientAuthenticationMethod(ClientAuthenticationMethod.NONE);
        } else {
            registration.clientSecret(secret);
        }
        address.set().ifPresent(desk -> registration.redirectUri(desk + "/login/oauth2/code/" + OfficeLogin.ID));
        return registration.build();
    }

    private static String secret(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new IllegalStateException("统一登录的密钥文件无法读取，请检查 banli.login.oidc.secret-file。"
                    + " The file that banli.login.oidc.secret-file names can't be read.");
        }
    }
}
