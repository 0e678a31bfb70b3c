package banli.command.act.reply;

import banli.command.act.Entry;
import banli.language.event.ClosingEvent.CaseReopened;
import banli.language.event.ReplyEvent.ReplyCountersigned;
import banli.language.event.ReplyEvent.ReplyDelivered;
import banli.language.event.ReplyEvent.ReplyIssued;
import banli.language.event.ReplyEvent.ReplySigned;
import banli.language.event.ReplyEvent.ReplySubmitted;
import banli.language.word.Actor;
import java.util.HashSet;
import java.util.Set;

/**
 * 在案的答复稿。 The latest draft: who drafted, countersigned, signed and issued it, and who has it.
 *
 * @param version counts the submissions of the round, 0 before any
 * @param draftedBy null before any draft; stays known when another round begins, until its first draft
 * @param documentNumber null before it is issued
 */
public record RepliesOnRecord(
        int version,
        Actor draftedBy,
        Set<String> countersigned,
        Actor signedBy,
        String documentNumber,
        Set<String> deliveredTo) {
    /** 尚无。 None yet. */
    public static final RepliesOnRecord NONE = new RepliesOnRecord(0, null, Set.of(), null, null, Set.of());

    /** 读入一件事实。 After one more fact; a new draft begins with no signature. */
    public RepliesOnRecord with(Entry entry) {
        return switch (entry.fact()) {
            case ReplySubmitted now -> new RepliesOnRecord(now.version(), entry.by(), Set.of(), null, null, Set.of());
            case ReplyCountersigned now ->
                new RepliesOnRecord(version, draftedBy, and(countersigned, now.unit()), signedBy, null, deliveredTo);
            case ReplySigned _ -> new RepliesOnRecord(version, draftedBy, countersigned, entry.by(), null, deliveredTo);
            case ReplyIssued now ->
                new RepliesOnRecord(version, draftedBy, countersigned, signedBy, now.documentNumber(), Set.of());
            case ReplyDelivered now ->
                new RepliesOnRecord(
                        version, draftedBy, countersigned, signedBy, documentNumber, and(deliveredTo, now.recipient()));
            case CaseReopened _ -> new RepliesOnRecord(0, draftedBy, Set.of(), null, null, Set.of());
            default -> this;
        };
    }

    private static Set<String> and(Set<String> some, String one) {
        Set<String> all = new HashSet<>(some);
        all.add(one);
        return Set.copyOf(all);
    }
}
