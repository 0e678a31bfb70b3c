package banli.command.act.state;

import banli.language.event.CaseEvent;
import banli.language.event.ClosingEvent.CaseReopened;
import banli.language.event.DisclosureEvent.DisclosureDecided;
import banli.language.event.DisclosureEvent.PublicationWithdrawn;
import banli.language.event.DisclosureEvent.ReplyPublished;
import banli.language.lifecycle.Publication;
import banli.language.word.proposal.DisclosureChoice;
import banli.language.word.proposal.Redaction;
import java.util.List;

/**
 * 在案的公开情况。 What was decided in this round, and which round's text stands in public.
 *
 * @param decided null until it is decided in this round
 * @param reason what was said with it, null for nothing
 * @param redactions what was decided to be covered
 * @param standing which round's text is public now
 * @param anew whether this round's reply was published
 */
public record DisclosureOnRecord(
        DisclosureChoice decided, String reason, List<Redaction> redactions, Publication standing, boolean anew) {
    /** 尚无。 None yet. */
    public static final DisclosureOnRecord NONE =
            new DisclosureOnRecord(null, null, List.of(), Publication.NONE, false);

    /** 读入一件事实。 After one more fact. */
    public DisclosureOnRecord with(CaseEvent fact) {
        Publication now = standing.with(fact);
        return switch (fact) {
            case DisclosureDecided it ->
                new DisclosureOnRecord(it.choice(), it.reason(), orNone(it.redactions()), now, anew);
            case ReplyPublished _ -> new DisclosureOnRecord(decided, reason, redactions, now, true);
            case PublicationWithdrawn _ -> new DisclosureOnRecord(decided, reason, redactions, now, false);
            case CaseReopened _ -> new DisclosureOnRecord(null, null, List.of(), now, false);
            default -> this;
        };
    }

    private static List<Redaction> orNone(List<Redaction> some) {
        return some == null ? List.of() : some;
    }
}
