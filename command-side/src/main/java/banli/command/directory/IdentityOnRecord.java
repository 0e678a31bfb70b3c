package banli.command.directory;

import banli.language.event.DirectoryEvent;
import banli.language.event.DirectoryEvent.IdentityAsked;
import banli.language.event.DirectoryEvent.IdentityBound;
import banli.language.event.DirectoryEvent.IdentityEnded;

/**
 * 在案的身份。 Whose an identity of a log-in server is.
 *
 * @param asked for whom it was asked, null unless it waits to be confirmed
 * @param askedBy who asked
 * @param bound whose it is, null while it is nobody's
 */
public record IdentityOnRecord(String asked, String askedBy, String bound) {
    /** 尚无。 Nobody's. */
    public static final IdentityOnRecord NONE = new IdentityOnRecord(null, null, null);

    /** 读入一件事实。 With one more fact, recorded by that person. */
    public IdentityOnRecord with(DirectoryEvent fact, String by) {
        return switch (fact) {
            case IdentityAsked f -> new IdentityOnRecord(f.person(), by, bound);
            case IdentityBound f -> new IdentityOnRecord(null, null, f.person());
            case IdentityEnded f -> NONE;
            default -> throw new IllegalArgumentException("not a fact of an identity: " + fact.getClass());
        };
    }
}
