package banli.command.act.state;

import banli.language.event.CaseEvent;
import banli.language.event.ClosingEvent.CaseReopened;
import banli.language.event.DisclosureEvent.DisclosureDecided;
import banli.language.event.DisclosureEvent.PublicationWithdrawn;
import banli.language.event.DisclosureEvent.ReplyPublished;
import banli.language.lifecycle.Publication;
import banli.language.word.proposal.DisclosureChoice;

/**
 * 在案的公开情况。 What was decided in this round, and which round's text stands in public.
 *
 * @param decided null until it is decided in this round
 * @param standing which round's text is public now
 * @param anew whether this round's reply was published
 */
public record DisclosureOnRecord(DisclosureChoice decided, Publication standing, boolean anew) {
    /** 尚无。 None yet. */
    public static final DisclosureOnRecord NONE = new DisclosureOnRecord(null, Publication.NONE, false);

    /** 读入一件事实。 After one more fact. */
    public DisclosureOnRecord with(CaseEvent fact) {
        Publication now = standing.with(fact);
        return switch (fact) {
            case DisclosureDecided it -> new DisclosureOnRecord(it.choice(), now, anew);
            case ReplyPublished _ -> new DisclosureOnRecord(decided, now, true);
            case PublicationWithdrawn _ -> new DisclosureOnRecord(decided, now, false);
            case CaseReopened _ -> new DisclosureOnRecord(null, now, false);
            default -> this;
        };
    }
}
