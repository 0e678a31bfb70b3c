package banli.desk.login.password;

import banli.desk.ask.Idle;
import banli.desk.problem.Problem;
import banli.desk.record.SecurityRecord;
import banli.language.word.security.SecurityEvent;
import banli.language.word.security.SecurityOutcome;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * 登录入册。 Puts log-ins by password, those refused, and log-outs on the security record. Basic sends the password with each
 * request: that is one log-in a person and address for as long as a session would last unused.
 */
@Component
class LogIns {
    private static final int MOST = 10_000;
    private static final Duration SAID_ONCE = Duration.ofMinutes(1);

    private final SecurityRecord record;
    private final Cache<String, Boolean> basic;
    private final Cache<String, Boolean> crowds =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(SAID_ONCE).build();

    LogIns(SecurityRecord record, Idle idle) {
        this.record = record;
        this.basic = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(idle.lasts())
                .build();
    }

    @EventListener
    void in(AuthenticationSuccessEvent event) {
        if (!(event.getAuthentication() instanceof UsernamePasswordAuthenticationToken)) {
            return;
        }
        String person = event.getAuthentication().getName();
        HttpServletRequest request = request();
        boolean sentWithEach = request != null && request.getHeader("Authorization") != null;
        String here = person + " " + (request == null ? "" : request.getRemoteAddr());
        if (sentWithEach && basic.getIfPresent(here) != null) {
            return;
        }
        try {
            record.note(SecurityEvent.LOG_IN, person, SecurityOutcome.DONE, sentWithEach ? "basic" : "password");
        } catch (Problem away) {
            throw new AuthenticationServiceException("the log-in can't be put on record now", away);
        }
        if (sentWithEach) {
            basic.put(here, true);
        }
    }

    /** What was typed as a name may be a password typed in the wrong place: only what could be a name is kept. */
    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        if (!(event.getAuthentication() instanceof UsernamePasswordAuthenticationToken given)) {
            return;
        }
        if (event.getException() instanceof SecondFactorNeeded needed && !needed.isRefusal()) {
            return;
        }
        boolean crowd = event.getException() instanceof TooMany;
        HttpServletRequest request = request();
        if (crowd && request != null && crowds.asMap().putIfAbsent(request.getRemoteAddr(), true) != null) {
            return;
        }
        String typed = String.valueOf(given.getPrincipal()).strip();
        boolean failed = event.getException() instanceof AuthenticationServiceException;
        record.note(
                SecurityEvent.LOG_IN_REFUSED,
                typed.matches("[a-z0-9][a-z0-9-]{1,39}") ? typed : "?",
                failed ? SecurityOutcome.FAILED : SecurityOutcome.REFUSED,
                crowd ? "too many" : event.getException() instanceof PasswordsOff ? "passwords are off" : "password");
    }

    @EventListener
    void out(LogoutSuccessEvent event) {
        record.note(SecurityEvent.LOG_OUT, event.getAuthentication().getName(), SecurityOutcome.DONE, null);
    }

    /** Tells of every refusal, also of kinds of its own. */
    @Bean
    static DefaultAuthenticationEventPublisher logInsTold(ApplicationEventPublisher told) {
        DefaultAuthenticationEventPublisher publisher = new DefaultAuthenticationEventPublisher(told);
        publisher.setDefaultAuthenticationFailureEvent(AuthenticationFailureBadCredentialsEvent.class);
        return publisher;
    }

    private static HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
                ? now.getRequest()
                : null;
    }
}
