package banli.desk.login;

import banli.desk.ask.ActDone;
import banli.desk.ask.Buses;
import banli.desk.ask.Person;
import banli.desk.record.SecurityRecord;
import banli.desk.session.OpenSessions;
import banli.language.command.Command;
import banli.language.command.DirectoryCommand.ConfirmFactorRemoval;
import banli.language.command.DirectoryCommand.EndSessions;
import banli.language.command.DirectoryCommand.OfPerson;
import banli.language.command.DirectoryCommand.RemoveSecondFactor;
import banli.language.command.DirectoryCommand.SetCodeApp;
import banli.language.command.DirectoryCommand.SetCredential;
import banli.language.command.DirectoryCommand.SetPasskey;
import banli.language.command.DirectoryCommand.SetRecoveryCodes;
import banli.language.query.account.LoginAnswer;
import banli.language.query.account.ReadOffices;
import banli.language.word.security.SecurityEvent;
import banli.language.word.security.SecurityOutcome;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * 本人改动之后。 After a change of one's own password or factors all sessions are over but the one it was made in, which goes on
 * under a new number. Also puts such changes, whoever made them, on the security record.
 */
@Component
class OwnChange {
    private final Buses buses;
    private final SecurityRecord record;
    private final OpenSessions sessions;

    OwnChange(@Lazy Buses buses, SecurityRecord record, OpenSessions sessions) {
        this.buses = buses;
        this.sessions = sessions;
        this.record = record;
    }

    @EventListener
    void heard(ActDone told) {
        SecurityEvent kind = kind(told.act());
        if (kind == null) {
            return;
        }
        String whose = ((OfPerson) told.act()).person();
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        Person caller = login != null && login.getPrincipal() instanceof Person known ? known : null;
        record.note(kind, caller == null ? null : caller.id(), SecurityOutcome.DONE, "of " + whose);
        ServletRequestAttributes now = caller != null
                        && caller.id().equals(whose)
                        && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                        && request.getRequest().getSession(false) != null
                ? request
                : null;
        sessions.endBut(whose, now == null ? null : OpenSessions.id(now.getRequest()));
        if (now != null) {
            LoginAnswer answer = buses.ask(new ReadOffices(whose), Map.of());
            if (answer.accepted()) {
                now.getRequest().changeSessionId();
                Held.keep(login, Held.by(caller, answer), now.getRequest(), now.getResponse());
            }
        }
    }

    private static SecurityEvent kind(Command act) {
        return switch (act) {
            case SetCredential _ -> SecurityEvent.PASSWORD_SET;
            case RemoveSecondFactor _, ConfirmFactorRemoval _ -> SecurityEvent.FACTOR_REMOVED;
            case EndSessions _ -> SecurityEvent.SESSION_ENDED;
            case SetPasskey _, SetCodeApp _, SetRecoveryCodes _ -> SecurityEvent.FACTOR_SET;
            default -> null;
        };
    }
}
