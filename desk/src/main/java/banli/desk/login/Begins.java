package banli.desk.login;

import banli.desk.ask.Idle;
import banli.desk.ask.KnownDevice;
import banli.desk.ask.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/** 登录完成。 What is set once somebody is logged in, whichever way they came. */
@Component
class Begins {
    private final KnownDevice devices;

    Begins(KnownDevice devices) {
        this.devices = devices;
    }

    /** The session of this request is this person's from now on. */
    void begun(HttpServletRequest request, HttpServletResponse response, Person person) {
        Idle.begun(request.getSession());
        devices.remember(request, response, person.id());
    }
}
