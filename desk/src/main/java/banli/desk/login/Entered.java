package banli.desk.login;

import banli.desk.ask.Buses;
import banli.desk.ask.Person;
import banli.desk.login.password.HalfLogin;
import banli.desk.record.SecurityRecord;
import banli.language.query.account.LoginAnswer;
import banli.language.query.account.ReadOffices;
import banli.language.word.security.SecurityEvent;
import banli.language.word.security.SecurityOutcome;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** 进来了。 Lets in who has shown all there is to show, by whatever way but the usual form: a new session number, on record. */
@Component
public class Entered {
    private static final String TOKEN = HttpSessionCsrfTokenRepository.class.getName() + ".CSRF_TOKEN";

    private final Buses buses;
    private final Begins begins;
    private final SecurityRecord record;
    private final WantedPage wanted = new WantedPage();

    Entered(Buses buses, Begins begins, SecurityRecord record) {
        this.buses = buses;
        this.begins = begins;
        this.record = record;
    }

    /** Answers the page to go on to; empty for who is not in the directory. */
    public Optional<String> as(String id, String how, HttpServletRequest request, HttpServletResponse response) {
        LoginAnswer answer = buses.ask(new ReadOffices(id), Map.of());
        if (!answer.accepted()) {
            return Optional.empty();
        }
        record.note(SecurityEvent.LOG_IN, id, SecurityOutcome.DONE, how);
        String page = Optional.ofNullable(wanted.getRequest(request, response))
                .map(SavedRequest::getRedirectUrl)
                .orElse("/");
        wanted.removeRequest(request, response);
        HttpSession session = request.getSession(false);
        if (session != null) {
            HalfLogin.forget(session);
            session.removeAttribute(TOKEN);
            request.changeSessionId();
        }
        Person person = Person.of(answer);
        Held.keep(null, person, request, response);
        begins.begun(request, response, person);
        return Optional.of(page);
    }

    /** Somebody showed what is none of theirs. */
    public void refused(String id, String how) {
        record.note(SecurityEvent.LOG_IN_REFUSED, id, SecurityOutcome.REFUSED, how);
    }
}
