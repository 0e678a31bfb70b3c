package banli.desk.told;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 邮件服务器。 The office's mail server, as whoever runs this has set it; none by default. */
@Component
record MailServer(String host, int port, String security, String user, String password, String from) {
    @org.springframework.beans.factory.annotation.Autowired
    MailServer(
            @Value("${banli.mail.host:}") String host,
            @Value("${banli.mail.port:587}") int port,
            @Value("${banli.mail.security:starttls}") String security,
            @Value("${banli.mail.user:}") String user,
            @Value("${banli.mail.password-file:}") String passwordFile,
            @Value("${banli.mail.from:}") String from,
            @Value("${banli.desk.address:}") String desk) {
        this(host.strip(), port, security.strip(), user.strip(), read(passwordFile), from.strip());
        if (isSet() && (!Post.isAddress(this.from) || desk.isBlank() || !this.security.matches("starttls|tls|none"))) {
            throw new IllegalStateException(
                    "设了 BANLI_MAIL_HOST，还须设 BANLI_MAIL_FROM（发件地址）和 BANLI_DESK_ADDRESS；BANLI_MAIL_SECURITY 为 starttls、tls 或 none。"
                            + " With BANLI_MAIL_HOST set, BANLI_MAIL_FROM (an address) and BANLI_DESK_ADDRESS must be set too;"
                            + " BANLI_MAIL_SECURITY is starttls, tls or none.");
        }
    }

    /** Without the password, which no log is to have. */
    @Override
    public String toString() {
        return "MailServer[" + host + ":" + port + ", " + security + ", from=" + from + "]";
    }

    /** Whether there is one. */
    boolean isSet() {
        return !host.isEmpty();
    }

    boolean startTls() {
        return security.equals("starttls");
    }

    String scheme() {
        return security.equals("tls") ? "smtps" : "smtp";
    }

    private static String read(String file) {
        try {
            return file.isBlank() ? "" : Files.readString(Path.of(file)).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
