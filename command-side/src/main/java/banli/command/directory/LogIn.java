package banli.command.directory;

import banli.language.event.DirectoryEvent;
import banli.language.event.DirectoryEvent.CredentialSet;
import banli.language.event.DirectoryEvent.LoginCodeAsked;
import banli.language.event.DirectoryEvent.LoginCodeCancelled;
import banli.language.event.DirectoryEvent.LoginCodeIssued;
import banli.language.event.DirectoryEvent.ResetAcknowledged;

/**
 * 登录。 What is on record of a person's password, which itself is not.
 *
 * @param set whether one was ever set
 * @param codeAskedBy who asked for a code that is not confirmed yet, null for nobody
 * @param awaited whether a code was issued and no password set since: until then the person does nothing
 * @param reset the last reset that its owner has not seen, null for none
 */
public record LogIn(boolean set, String codeAskedBy, boolean awaited, Reset reset) {
    static final LogIn NONE = new LogIn(false, null, false, null);

    LogIn with(DirectoryEvent fact, String by) {
        return switch (fact) {
            case CredentialSet f -> new LogIn(true, null, false, reset);
            case LoginCodeAsked f -> new LogIn(set, by, awaited, reset);
            case LoginCodeIssued f -> new LogIn(set, null, true, set ? new Reset(f, by) : reset);
            case LoginCodeCancelled f -> new LogIn(set, null, awaited, reset);
            case ResetAcknowledged f -> new LogIn(set, codeAskedBy, awaited, null);
            default -> this;
        };
    }

    /** 口令重置。 The code that replaced a password, and who confirmed it. */
    public record Reset(LoginCodeIssued code, String by) {}
}
