package banli.command.directory;

import banli.language.event.DirectoryEvent;
import banli.language.event.DirectoryEvent.CredentialSet;
import banli.language.event.DirectoryEvent.FactorRemovalConfirmed;
import banli.language.event.DirectoryEvent.LoginCodeAsked;
import banli.language.event.DirectoryEvent.LoginCodeCancelled;
import banli.language.event.DirectoryEvent.LoginCodeIssued;
import banli.language.event.DirectoryEvent.ResetAcknowledged;
import java.time.LocalDate;

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
            case LoginCodeIssued f ->
                new LogIn(set, null, true, set ? resetBy(f.issuedOn(), f.askedBy(), by, true, false) : reset);
            case FactorRemovalConfirmed f ->
                new LogIn(set, codeAskedBy, awaited, resetBy(f.confirmedOn(), f.askedBy(), by, false, true));
            case LoginCodeCancelled f -> new LogIn(set, null, awaited, reset);
            case ResetAcknowledged f -> new LogIn(set, codeAskedBy, awaited, null);
            default -> this;
        };
    }

    /** What others did before and was not seen yet is told with it. */
    private Reset resetBy(LocalDate on, String askedBy, String by, boolean password, boolean factors) {
        return new Reset(
                on,
                askedBy,
                by,
                password || reset != null && reset.password,
                factors || reset != null && reset.factors);
    }

    /** 重置。 When others last replaced a password or took factors away, and which two; {@code askedBy} is null for whoever runs the ledger. */
    public record Reset(LocalDate on, String askedBy, String by, boolean password, boolean factors) {}
}
