package banli.desk.login;

import banli.desk.ask.Idle;
import banli.desk.ask.KnownDevice;
import banli.desk.ask.Person;
import banli.desk.session.OpenSessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/** 登录完成。 What is set once somebody is logged in, whichever way they came. */
@Component
class Begins {
    private final KnownDevice devices;
    private final OpenSessions sessions;

    Begins(KnownDevice devices, OpenSessions sessions) {
        this.sessions = sessions;
        this.devices = devices;
    }

    /** The session of this request is this person's from now on. */
    void begun(HttpServletRequest request, HttpServletResponse response, Person person) {
        Idle.begun(request.getSession());
        sessions.begun(request, person.id());
        devices.remember(request, response, person.id());
    }
}
