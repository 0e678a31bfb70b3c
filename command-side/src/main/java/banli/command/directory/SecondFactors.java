package banli.command.directory;

import banli.language.event.DirectoryEvent;
import banli.language.event.DirectoryEvent.CredentialSet;
import banli.language.event.DirectoryEvent.FactorRemovalAsked;
import banli.language.event.DirectoryEvent.FactorRemovalConfirmed;
import banli.language.event.DirectoryEvent.FactorRemovalDeclined;
import banli.language.event.DirectoryEvent.LoginCodeIssued;
import banli.language.event.DirectoryEvent.OfficeRevoked;
import banli.language.event.DirectoryEvent.SecondFactorRemoved;
import banli.language.event.DirectoryEvent.SecondFactorSet;
import banli.language.event.DirectoryEvent.SessionsEnded;
import banli.language.word.person.FactorKind;
import java.util.HashMap;
import java.util.Map;

/**
 * 第二验证方式与会话。 What is on record of a person's second factors and sessions.
 *
 * @param set the factors by their ids
 * @param removalAskedBy who asked that all be taken away, null for nobody
 * @param epoch how many facts so far ended the person's sessions
 */
public record SecondFactors(Map<String, SecondFactorSet> set, String removalAskedBy, long epoch) {
    static final SecondFactors NONE = new SecondFactors(Map.of(), null, 0);

    SecondFactors with(DirectoryEvent fact, String by) {
        return switch (fact) {
            case SecondFactorSet f -> changed(f.factor(), f);
            case SecondFactorRemoved f -> changed(f.factor(), null);
            case SessionsEnded _, CredentialSet _, LoginCodeIssued _, OfficeRevoked _ ->
                new SecondFactors(set, removalAskedBy, epoch + 1);
            case FactorRemovalAsked _ -> new SecondFactors(set, by, epoch);
            case FactorRemovalConfirmed _, FactorRemovalDeclined _ -> new SecondFactors(set, null, epoch);
            default -> this;
        };
    }

    private SecondFactors changed(String id, SecondFactorSet one) {
        Map<String, SecondFactorSet> now = new HashMap<>(set);
        now.remove(id);
        if (one != null) {
            now.put(id, one);
        }
        return new SecondFactors(Map.copyOf(now), removalAskedBy, epoch + 1);
    }

    /** Whether there is one; recovery codes alone are none. */
    boolean any() {
        return set.values().stream().anyMatch(one -> one.kind() != FactorKind.RECOVERY_CODES);
    }
}
