package banli.command.directory;

import banli.language.event.DirectoryEvent;
import banli.language.event.DirectoryEvent.Delegated;
import banli.language.event.DirectoryEvent.DelegationAsked;
import banli.language.event.DirectoryEvent.DelegationConfirmed;
import banli.language.event.DirectoryEvent.DelegationDeclined;
import banli.language.event.DirectoryEvent.DelegationEnded;
import banli.language.word.Office;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 某人的代理。 Who may act for a person, and what administrators asked for.
 *
 * @param given delegations that were not ended
 * @param asked those that wait for a second administrator
 */
public record Lendings(List<Delegation> given, Map<To, Asked> asked) {
    static final Lendings NONE = new Lendings(List.of(), Map.of());

    Lendings with(DirectoryEvent fact, String by) {
        return switch (fact) {
            case DelegationAsked f -> asking(new To(f.delegate(), f.office()), new Asked(f, by));
            case DelegationDeclined f -> asking(new To(f.delegate(), f.office()), null);
            case Delegated f -> giving(new Delegation(f.delegate(), f.office(), f.from(), f.to()));
            case DelegationConfirmed f ->
                asking(new To(f.delegate(), f.office()), null)
                        .giving(new Delegation(f.delegate(), f.office(), f.from(), f.to()));
            case DelegationEnded f -> {
                List<Delegation> now = new ArrayList<>(given);
                now.removeIf(one -> one.delegate().equals(f.delegate()) && one.office() == f.office());
                yield new Lendings(List.copyOf(now), asked);
            }
            default -> this;
        };
    }

    private Lendings giving(Delegation one) {
        List<Delegation> now = new ArrayList<>(given);
        now.add(one);
        return new Lendings(List.copyOf(now), asked);
    }

    private Lendings asking(To to, Asked what) {
        Map<To, Asked> now = new HashMap<>(asked);
        now.compute(to, (_, _) -> what);
        return new Lendings(given, Map.copyOf(now));
    }

    /** 给谁的哪一职务。 To whom, in which office. */
    public record To(String delegate, Office office) {}

    /** 申请。 What was asked for, and by whom. */
    public record Asked(DelegationAsked what, String by) {}
}
