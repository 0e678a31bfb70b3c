package banli.desk.login.password;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import org.springframework.security.core.AuthenticationException;

/** 不用口令。 Passwords of this desk are switched off: people log in through the log-in server. */
final class PasswordsOff extends AuthenticationException {
    PasswordsOff() {
        super(
                "passwords are off",
                Problem.of(
                        ProblemKind.LOGIN,
                        "本单位只用统一登录，不用本系统的口令。请从登录页进入。",
                        "People log in through the office's log-in server here, not with a password of this desk. Begin at the log-in page."));
    }
}
