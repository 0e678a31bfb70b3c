package banli.desk.login;

import org.springframework.security.core.AuthenticationException;

/** 尝试过于频繁。 Too many failed log-ins of one address are being held back. */
final class TooMany extends AuthenticationException {
    TooMany() {
        super("too many attempts");
    }
}
