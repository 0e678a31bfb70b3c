package banli.desk.ask;

import banli.language.word.input.Secret;
import banli.language.word.input.Unsaid;
import java.io.Serializable;

/** 经统一登录。 That a session was opened through the log-in server, with the token that names it when logging out there. */
public record ByIssuer(@Secret String idToken) implements Serializable {
    @Override
    public String toString() {
        return Unsaid.in(this);
    }
}
