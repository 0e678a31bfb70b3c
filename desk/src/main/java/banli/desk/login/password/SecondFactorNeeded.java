package banli.desk.login.password;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.word.Text;
import org.springframework.security.core.AuthenticationException;

/** 还须第二种验证。 The password was right, and its person has a second factor, which was not shown or was wrong. */
final class SecondFactorNeeded extends AuthenticationException {
    /** The header in which a program sends a code beside the password. */
    static final String HEADER = "Banli-Code";

    private final String person;
    private final boolean refusal;

    SecondFactorNeeded(String person) {
        super(
                "a second factor is needed",
                Problem.of(
                        ProblemKind.LOGIN,
                        "您有第二验证方式：请在请求头 " + HEADER + " 中附上动态验证码或备用码，每个只用一次；程序请改用会话，或用没有第二验证方式的账号。",
                        "You have a second factor: send a code of your app, or a recovery code, in the header " + HEADER
                                + ", each good once. A program better keeps a session, or uses an account without one."));
        this.person = person;
        this.refusal = false;
    }

    SecondFactorNeeded(String person, Text why) {
        super("the second factor was refused", Problem.of(ProblemKind.LOGIN, why.zh(), why.en()));
        this.person = person;
        this.refusal = true;
    }

    /** Whose password it was. */
    String person() {
        return person;
    }

    /** Whether one was shown and was wrong. */
    boolean isRefusal() {
        return refusal;
    }
}
