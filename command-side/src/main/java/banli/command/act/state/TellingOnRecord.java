package banli.command.act.state;

import banli.language.event.CaseEvent;
import banli.language.event.ClosingEvent.CaseReopened;
import banli.language.event.DeadlineEvent.ExtensionGranted;
import banli.language.event.DeadlineEvent.ExtensionTold;
import banli.language.event.IntakeEvent.RoleChanged;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * 延期的告知。 Whether proposers are to be told of the last extension, and who was.
 *
 * @param owed whether they are to be told at all
 */
public record TellingOnRecord(boolean owed, Set<String> told) {
    /** 尚无。 None yet. */
    public static final TellingOnRecord NONE = new TellingOnRecord(false, Set.of());

    /** 读入一件事实。 After one more fact; whom a round's answer reached need not be told that it came later. */
    public TellingOnRecord with(CaseEvent fact) {
        return switch (fact) {
            case ExtensionGranted it -> new TellingOnRecord(Boolean.TRUE.equals(it.tellProposers()), Set.of());
            case ExtensionTold it -> {
                Set<String> all = new HashSet<>(told);
                all.addAll(it.proposersTold());
                yield new TellingOnRecord(owed, Set.copyOf(all));
            }
            case RoleChanged it when !it.role().answersProposer() -> NONE;
            case CaseReopened _ -> NONE;
            default -> this;
        };
    }

    /** 尚未告知的。 Who of the case's signers is still to be told. */
    public List<String> of(List<String> signers) {
        return owed ? signers.stream().filter(one -> !told.contains(one)).toList() : List.of();
    }
}
