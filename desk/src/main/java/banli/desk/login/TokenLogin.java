package banli.desk.login;

import banli.desk.ask.ByToken;
import banli.desk.login.password.SlowFailures;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.desk.problem.ProblemWriter;
import banli.desk.record.SecurityRecord;
import banli.desk.token.Token;
import banli.desk.token.TokenScope;
import banli.desk.token.Tokens;
import banli.desk.token.Tokens.Shown;
import banli.language.word.security.SecurityEvent;
import banli.language.word.security.SecurityOutcome;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * 凭令牌进来。 Lets a request of the API in that shows a token, for that request alone: without session and cookies, within the
 * token's scopes, in its person's own offices. A wrong one is answered here, slower with each.
 */
final class TokenLogin extends OncePerRequestFilter {
    private static final int MOST = 10_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** All wrong tokens of an address are counted as one account's. */
    private static final String ACCOUNT = "token";

    /** A token speaks for its own person alone. */
    private static final List<String> FOR_ANOTHER =
            List.of("Banli-On-Behalf-Of", "Banli-Actor", "Banli-Entry", "Banli-Entry-Source");

    private final Tokens tokens;
    private final SlowFailures failures;
    private final SecurityRecord record;
    private final Cache<String, Boolean> noted;
    private final Cache<String, Boolean> lately =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(MINUTE).build();

    /** @param once how long the use of a token from one address stands for all that follow, on the record */
    TokenLogin(Tokens tokens, SlowFailures failures, SecurityRecord record, Duration once) {
        this.tokens = tokens;
        this.failures = failures;
        this.record = record;
        this.noted =
                Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(once).build();
    }

    /** Whether the request shows a token, good or not. */
    static boolean shows(HttpServletRequest request) {
        return Tokens.secretIn(request).isPresent();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !shows(request) || !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Shown shown;
        try {
            shown = let(request);
        } catch (Problem refused) {
            if (refused.kind() == ProblemKind.LOGIN) {
                response.setHeader("WWW-Authenticate", "Bearer realm=\"Banli\", error=\"invalid_token\"");
            }
            ProblemWriter.write(request, response, refused);
            return;
        }
        UsernamePasswordAuthenticationToken login =
                UsernamePasswordAuthenticationToken.authenticated(shown.person(), null, AuthorityUtils.NO_AUTHORITIES);
        login.setDetails(new ByToken(shown.token().id()));
        // It stays after this, for those outside that note what was refused to whom; the outermost clears it.
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(login);
        SecurityContextHolder.setContext(context);
        HttpServletRequest bare = new WithoutSession(request);
        if (mayAsk(shown, bare)) {
            chain.doFilter(bare, response);
        } else {
            refused(bare, response);
        }
    }

    private Shown let(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        String secret = Tokens.secretIn(request).orElseThrow();
        try {
            failures.refuseACrowd(ACCOUNT, address);
            Shown shown = tokens.shown(secret);
            if (shown.refusal() != null) {
                refuse(shown, address);
            }
            noteUse(shown.token(), address);
            return shown;
        } catch (AuthenticationException crowd) {
            throw crowd.getCause() instanceof Problem told ? told : Problem.of(ProblemKind.TOO_MANY);
        } catch (DataAccessException away) {
            throw Problem.of(ProblemKind.UNAVAILABLE);
        }
    }

    private void refuse(Shown shown, String address) {
        Token token = shown.token();
        if (lately.asMap().putIfAbsent("refused " + (token == null ? "" : token.id()) + " " + address, true) == null) {
            record.note(
                    SecurityEvent.TOKEN_REFUSED,
                    token == null ? "?" : token.person(),
                    SecurityOutcome.REFUSED,
                    shown.refusal().name() + (token == null ? "" : " " + token.id()));
        }
        failures.failed(ACCOUNT, address, SlowFailures.LONGEST_AT_A_PROOF);
        throw shown.refusal().problem();
    }

    private void noteUse(Token token, String address) {
        String here = token.id() + " " + address;
        if (noted.getIfPresent(here) == null) {
            record.note(SecurityEvent.TOKEN_USED, token.person(), SecurityOutcome.DONE, token.id());
            noted.put(here, true);
        }
        if (lately.asMap().putIfAbsent("used " + here, true) == null) {
            tokens.used(token, address);
        }
    }

    private static boolean mayAsk(Shown shown, HttpServletRequest request) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return FOR_ANOTHER.stream().allMatch(header -> request.getHeader(header) == null)
                && TokenScope.open(shown.token().scopes(), reads, request.getRequestURI());
    }

    private static void refused(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer realm=\"Banli\", error=\"insufficient_scope\"");
        ProblemWriter.write(
                request,
                response,
                Problem.of(
                        ProblemKind.OFFICE,
                        "这个令牌的范围不包括此地址；令牌也只以本人自己的职务办理，不代理、不补录。",
                        "The scopes of this token do not open this address; and a token acts in its person's own offices only:"
                                + " for nobody else, and enters no older register."));
    }
}
