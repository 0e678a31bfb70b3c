package banli.desk.login;

import banli.desk.ask.Buses;
import banli.desk.ask.DeskAddress;
import banli.desk.ask.Idle;
import banli.desk.ask.Person;
import banli.desk.login.password.LogInRefused;
import banli.desk.login.password.SlowFailures;
import banli.desk.login.password.Turns;
import banli.desk.record.SecurityRecord;
import banli.desk.token.Tokens;
import banli.desk.typed.KeptForms;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** 门。 Which address is open to whom: the API by Basic, token or session, pages by session, the gauges on their own loopback port. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; frame-src 'self'; form-action 'self'%s; base-uri 'none'; frame-ancestors 'none'";

    /** Whoever has a code proves by it who they are; there is nothing to ride on. */
    private static final String CODE = "/api/login-code";

    @Bean
    SlowFailures slowFailures() {
        return new SlowFailures(Clock.systemUTC(), delay -> LockSupport.parkNanos(delay.toNanos()));
    }

    @Bean
    Turns turns() {
        return new Turns();
    }

    @Bean
    @Order(1)
    SecurityFilterChain gauges(HttpSecurity http) throws Exception {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(to -> to.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain api(
            HttpSecurity http,
            Idle idle,
            Buses buses,
            DirectoryActs directory,
            SecurityRecord record,
            DeskAddress desk,
            Tokens tokens,
            SlowFailures failures)
            throws Exception {
        SecurityAnswers answers = new SecurityAnswers();
        return headers(http.securityMatcher("/api/**", "/log/tile/entries/**", "/log/facts/**"))
                .addFilterAfter(new IdleSessions(idle), SecurityContextHolderFilter.class)
                .addFilterAfter(new OfficesNow(buses, directory, record), IdleSessions.class)
                .addFilterAfter(new RefusalsNoted(record), OfficesNow.class)
                .addFilterAfter(new TokenLogin(tokens, failures, record, idle.lasts()), HeaderWriterFilter.class)
                .authorizeHttpRequests(to -> to.requestMatchers(HttpMethod.POST, CODE)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(answers))
                .csrf(csrf -> csrf.csrfTokenRepository(new PageTokens(desk.isTls()))
                        .ignoringRequestMatchers(CODE)
                        .ignoringRequestMatchers(SecurityConfiguration::provesItself))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .exceptionHandling(
                        told -> told.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .build();
    }

    /**
     * A proposer's link, and a private calendar's, is its own proof; the log's checkpoint and hashes are for all: no session, so nothing
     * for a page of another site to ride on. The public column is for all, and knows nobody.
     */
    @Bean
    @Order(3)
    SecurityFilterChain proposersLinks(HttpSecurity http) throws Exception {
        return headers(http.securityMatcher(
                        "/f/**",
                        "/ical/**",
                        "/log/checkpoint",
                        "/log/verify.html",
                        "/log/witness",
                        "/log/request",
                        "/log/tile/{level:[0-9]+}/**",
                        "/public",
                        "/public/**",
                        "/robots.txt"))
                .authorizeHttpRequests(to -> to.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .anonymous(anyone -> anyone.disable())
                .securityContext(context -> context.disable())
                .sessionManagement(session -> session.disable())
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain pages(
            HttpSecurity http,
            KeptForms forms,
            Idle idle,
            Buses buses,
            DirectoryActs directory,
            SecurityRecord record,
            Begins begins,
            DeskAddress desk,
            @Value("${banli.demo:false}") boolean demo,
            ObjectProvider<OfficeLogin> officeLogin)
            throws Exception {
        OfficeLogin office = officeLogin.getIfAvailable();
        TurnedAway away = new TurnedAway(forms);
        WantedPage wanted = new WantedPage();
        SavedRequestAwareAuthenticationSuccessHandler onwards = new SavedRequestAwareAuthenticationSuccessHandler();
        onwards.setRequestCache(wanted);
        headers(http, office == null ? "" : " " + office.origin())
                .addFilterAfter(new IdleSessions(idle), SecurityContextHolderFilter.class)
                .addFilterAfter(new OfficesNow(buses, directory, record), IdleSessions.class)
                .addFilterAfter(new RefusalsNoted(record), OfficesNow.class)
                .authorizeHttpRequests(
                        // What is dispatched again was let in when it came; a stream's end must not be asked who it is.
                        to -> to.dispatcherTypeMatchers(DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers(
                                        "/login",
                                        "/login/code",
                                        "/login/office",
                                        "/login/second",
                                        "/login/passkey",
                                        "/login/passkey/options",
                                        "/error",
                                        "/*.css",
                                        "/favicon.svg",
                                        "/favicon.ico")
                                .permitAll()
                                .requestMatchers("/js/*", "/vendor/*", "/schemas/*")
                                .permitAll()
                                // Of a demo anybody may read how it is spoken to.
                                .requestMatchers(
                                        demo
                                                ? new String[] {"/v3/api-docs", "/v3/api-docs.yaml"}
                                                : new String[] {"/error"})
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .requestCache(cache -> cache.requestCache(wanted))
                .csrf(csrf -> csrf.csrfTokenRepository(new PageTokens(desk.isTls())))
                .formLogin(form -> form.loginPage("/login")
                        .successHandler((request, response, login) -> {
                            begins.begun(request, response, (Person) login.getPrincipal());
                            onwards.onAuthenticationSuccess(request, response, login);
                        })
                        .failureHandler(new LogInRefused()))
                .logout(logout -> logout.logoutSuccessUrl("/login?bye"))
                .exceptionHandling(told -> told.authenticationEntryPoint(away).accessDeniedHandler(away));
        if (office != null) {
            office.open(http);
        }
        return http.build();
    }

    private static HttpSecurity headers(HttpSecurity http) throws Exception {
        return headers(http, "");
    }

    private static HttpSecurity headers(HttpSecurity http, String formsTo) throws Exception {
        String content = CONTENT.formatted(formsTo);
        return http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(content))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(frame -> frame.deny()));
    }

    /** A page of another site can't add this header, and without a session there is nothing to ride on. */
    private static boolean provesItself(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        boolean basic = authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6);
        return (basic || TokenLogin.shows(request)) && request.getSession(false) == null;
    }
}
