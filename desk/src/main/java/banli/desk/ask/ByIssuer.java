package banli.desk.ask;

import java.io.Serializable;

/** 经统一登录。 That a session was opened through the log-in server, with the token that names it when logging out there. */
public record ByIssuer(String idToken) implements Serializable {}
