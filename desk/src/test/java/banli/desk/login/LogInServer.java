package banli.desk.login;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/** 测试用的统一登录。 A real authorization server on loopback; its identity tokens can be spoilt to see what the desk makes of them. */
final class LogInServer implements AutoCloseable {
    static final String SECRET = "client-secret-of-the-test";
    static final String PASSWORD = "password-there";

    private static volatile Consumer<JwtClaimsSet.Builder> spoilt = _ -> {};

    private final ConfigurableApplicationContext running = new SpringApplicationBuilder(Setup.class)
            .properties("server.port=0", "server.address=127.0.0.1", "server.servlet.session.cookie.name=there")
            .run();

    /** Where it is. */
    String address() {
        return "http://127.0.0.1:"
                + ((WebServerApplicationContext) running).getWebServer().getPort();
    }

    /** Lets a desk at this address send people here. */
    void knows(String desk) {
        running.getBean(InMemoryRegisteredClientRepository.class)
                .save(RegisteredClient.withId("desk")
                        .clientId("banli")
                        .clientSecret("{noop}" + SECRET)
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .redirectUri(desk + "/login/oauth2/code/office")
                        .postLogoutRedirectUri(desk + "/login")
                        .scope("openid")
                        .scope("profile")
                        .build());
    }

    /** From now on identity tokens are changed so before they are signed. */
    void spoil(Consumer<JwtClaimsSet.Builder> change) {
        spoilt = change;
    }

    @Override
    public void close() {
        running.close();
    }

    /** What it is made of; not annotated as a configuration, so that the desk of the tests doesn't find it. */
    @EnableAutoConfiguration
    static class Setup {
        @Bean
        @Order(1)
        SecurityFilterChain server(HttpSecurity http) throws Exception {
            return http.oauth2AuthorizationServer(server -> {
                        http.securityMatcher(server.getEndpointsMatcher());
                        server.oidc(Customizer.withDefaults());
                    })
                    .addFilterAfter(new PromptLogin(), SecurityContextHolderFilter.class)
                    .authorizeHttpRequests(to -> to.anyRequest().authenticated())
                    .exceptionHandling(
                            told -> told.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
                    .build();
        }

        @Bean
        @Order(2)
        SecurityFilterChain people(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(to -> to.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults())
                    .build();
        }

        @Bean
        UserDetailsService users() {
            InMemoryUserDetailsManager users = new InMemoryUserDetailsManager();
            for (String user : new String[] {"deputy_leader", "chief_leader", "stranger", "newcomer"}) {
                users.createUser(User.withUsername(user)
                        .password("{noop}" + PASSWORD)
                        .roles("USER")
                        .build());
            }
            return users;
        }

        @Bean
        RegisteredClientRepository clients() {
            return new InMemoryRegisteredClientRepository(RegisteredClient.withId("none")
                    .clientId("none")
                    .clientSecret("{noop}none")
                    .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                    .build());
        }

        @Bean
        JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance("RSA");
            pairs.initialize(2048);
            var pair = pairs.generateKeyPair();
            return new ImmutableJWKSet<>(new JWKSet(new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey(pair.getPrivate())
                    .keyID("test")
                    .build()));
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> names() {
            return token -> {
                if (token.getTokenType().getValue().equals("id_token")) {
                    token.getClaims()
                            .claim("preferred_username", token.getPrincipal().getName());
                    spoilt.accept(token.getClaims());
                }
            };
        }
    }

    /** 重新登录。 Asks for the password once more where a client wants that; this server does not by itself. */
    private static final class PromptLogin extends OncePerRequestFilter {
        private final Set<String> asked = ConcurrentHashMap.newKeySet();

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            boolean again = "login".equals(request.getParameter("prompt")) && asked.add(request.getParameter("state"));
            if (again && request.getSession(false) != null) {
                request.getSession(false).invalidate();
                org.springframework.security.core.context.SecurityContextHolder.clearContext();
            }
            chain.doFilter(request, response);
        }
    }
}
