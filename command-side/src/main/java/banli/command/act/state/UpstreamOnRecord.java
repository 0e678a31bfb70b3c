package banli.command.act.state;

import banli.language.event.CaseEvent;
import banli.language.event.ClosingEvent.CaseReopened;
import banli.language.event.IntakeEvent.CaseAssigned;
import banli.language.event.IntakeEvent.DirectiveRecorded;
import banli.language.event.IntakeEvent.HandOnObjected;
import banli.language.event.IntakeEvent.HandOnUpheld;
import banli.language.event.IntakeEvent.ObjectionDeclined;
import banli.language.event.IntakeEvent.ObjectionProposed;
import banli.language.event.ReplyEvent.ReplySigned;
import banli.language.word.Actor;
import banli.language.word.proposal.DirectiveOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * 在案的上级来文与退回。 Papers from above, and an objection upwards that waits for the chief leader.
 *
 * @param objection the objection proposed and not yet answered, null for none
 * @param proposedBy who proposed it, null for none
 * @param due the day set from above for our answer before it ran, null for none
 */
public record UpstreamOnRecord(
        List<DirectiveRecorded> directives, ObjectionProposed objection, Actor proposedBy, LocalDate due) {
    /** 尚无。 None yet. */
    public static final UpstreamOnRecord NONE = new UpstreamOnRecord(List.of(), null, null, null);

    /** 读入一件事实。 After one more fact. */
    public UpstreamOnRecord with(Entry entry) {
        return switch (entry.fact()) {
            case ObjectionProposed it -> new UpstreamOnRecord(directives, it, entry.by(), due);
            case ObjectionDeclined _, HandOnObjected _, HandOnUpheld _, ReplySigned _ ->
                new UpstreamOnRecord(directives, null, null, due);
            case DirectiveRecorded it ->
                new UpstreamOnRecord(
                        Stream.concat(directives.stream(), Stream.of(it)).toList(),
                        objection,
                        proposedBy,
                        it.dueOn() == null || !it.deadlines().isEmpty() ? due : it.dueOn());
            case CaseAssigned _, CaseReopened _ -> new UpstreamOnRecord(directives, objection, proposedBy, null);
            default -> this;
        };
    }

    /** 上级是否同意退回。 Whether the referring office allows that the case is sent back, whatever the window. */
    public boolean mayReturn() {
        return directives.stream().anyMatch(it -> it.order() == DirectiveOrder.RETURN_ALLOWED);
    }

    /** 是否已登记。 Whether this very paper is on record, whenever it was entered. */
    public boolean has(DirectiveRecorded paper) {
        return directives.stream().anyMatch(it -> same(it, paper));
    }

    private static boolean same(DirectiveRecorded one, DirectiveRecorded other) {
        return plain(one).equals(plain(other));
    }

    private static CaseEvent plain(DirectiveRecorded it) {
        return new DirectiveRecorded(
                0,
                it.reference(),
                it.sender(),
                it.datedOn(),
                it.role(),
                it.leadUnit(),
                it.coUnits(),
                it.dueOn(),
                it.order(),
                null,
                List.of(),
                null);
    }
}
