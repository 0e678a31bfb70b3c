package banli.command.act.disclosure;

import banli.language.event.CaseEvent;
import banli.language.event.ClosingEvent.CaseReopened;
import banli.language.event.DisclosureEvent.DisclosureDecided;
import banli.language.event.DisclosureEvent.PublicationWithdrawn;
import banli.language.event.DisclosureEvent.ReplyPublished;
import banli.language.word.DisclosureChoice;

/**
 * 在案的公开情况。 What was decided in this round, and whether a text stands in public.
 *
 * @param decided null until it is decided in this round
 * @param published whether a text is public now, of this round or an earlier one
 * @param anew whether this round's reply was published
 */
public record DisclosureOnRecord(DisclosureChoice decided, boolean published, boolean anew) {
    /** 尚无。 None yet. */
    public static final DisclosureOnRecord NONE = new DisclosureOnRecord(null, false, false);

    /** 读入一件事实。 After one more fact. */
    public DisclosureOnRecord with(CaseEvent fact) {
        return switch (fact) {
            case DisclosureDecided now -> new DisclosureOnRecord(now.choice(), published, anew);
            case ReplyPublished _ -> new DisclosureOnRecord(decided, true, true);
            case PublicationWithdrawn _ -> new DisclosureOnRecord(decided, false, false);
            case CaseReopened _ -> new DisclosureOnRecord(null, published, false);
            default -> this;
        };
    }
}
