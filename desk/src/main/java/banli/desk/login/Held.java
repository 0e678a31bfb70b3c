package banli.desk.login;

import banli.desk.ask.Person;
import banli.language.query.account.LoginAnswer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** 会话中的人。 Puts into a session who it is of. */
final class Held {
    private static final HttpSessionSecurityContextRepository CONTEXTS = new HttpSessionSecurityContextRepository();

    private Held() {}

    /** The same person as the directory has them now. */
    static Person by(Person before, LoginAnswer answer) {
        Person now = Person.of(answer);
        return new Person(before.id(), before.name(), now.offices(), now.reset(), now.factors(), now.epoch());
    }

    /** In the place of who was there, logged in the same way; {@code before} is null at the log-in. */
    static Authentication keep(
            Authentication before, Person now, HttpServletRequest request, HttpServletResponse response) {
        UsernamePasswordAuthenticationToken anew =
                UsernamePasswordAuthenticationToken.authenticated(now, null, AuthorityUtils.NO_AUTHORITIES);
        anew.setDetails(before == null ? null : before.getDetails());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(anew);
        SecurityContextHolder.setContext(context);
        CONTEXTS.saveContext(context, request, response);
        return anew;
    }
}
