package banli.desk.login.password;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import org.springframework.security.core.AuthenticationException;

/** 尝试过于频繁。 Too many failed log-ins of one address are being held back. */
public final class TooMany extends AuthenticationException {
    TooMany() {
        super(
                "too many attempts",
                Problem.of(
                        ProblemKind.TOO_MANY,
                        "登录失败次数过多，请稍候再试。",
                        "Too many log-ins have failed. Wait a moment, then try again."));
    }
}
