package banli.desk.act;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 登录与会话的设置。 What this desk was started with, for administrators to see; it is changed where the process is started. */
@Component
class Settings {
    private static final long MEBIBYTE = 1024 * 1024;

    private final Duration idle;
    private final Duration proofLasts;
    private final boolean passwords;
    private final String logInServer;
    private final int linkDays;
    private final long attachmentLimit;

    Settings(
            @Value("${banli.login.idle}") Duration idle,
            @Value("${banli.login.step-up}") Duration proofLasts,
            @Value("${banli.login.passwords}") boolean passwords,
            @Value("${banli.login.oidc.issuer:}") String logInServer,
            @Value("${banli.desk.link-days}") int linkDays,
            @Value("${banli.desk.attachment-limit}") long attachmentLimit) {
        this.idle = idle;
        this.proofLasts = proofLasts;
        this.passwords = passwords;
        this.logInServer = logInServer;
        this.linkDays = linkDays;
        this.attachmentLimit = attachmentLimit;
    }

    /** After so many minutes without use a session ends. */
    public long idleMinutes() {
        return idle.toMinutes();
    }

    /** For so many minutes a password typed once more is good. */
    public long proofMinutes() {
        return proofLasts.toMinutes();
    }

    /** Whether people log in with a password of this desk. */
    public boolean passwords() {
        return passwords;
    }

    /** The log-in server besides, empty for none. */
    public String logInServer() {
        return logInServer;
    }

    /** For so many days a proposer's link is good. */
    public int linkDays() {
        return linkDays;
    }

    /** The largest attachment, in whole MiB. */
    public long attachmentMebibytes() {
        return attachmentLimit / MEBIBYTE;
    }
}
