package banli.language.lifecycle;

import banli.language.event.CaseEvent;
import banli.language.event.DisclosureEvent.PublicationWithdrawn;
import banli.language.event.DisclosureEvent.ReplyPublished;

/**
 * 公开的是哪一轮。 Which round's text is public: a text replaces that of an earlier round, and taking down takes down what is public. Those who decide and those who show read it here.
 *
 * @param round 0 when nothing is public
 */
public record Publication(int round) {
    /** 未公开。 Nothing is public. */
    public static final Publication NONE = new Publication(0);

    /** 读入一件事实。 After one more fact. */
    public Publication with(CaseEvent fact) {
        return switch (fact) {
            case ReplyPublished it -> new Publication(it.round());
            case PublicationWithdrawn _ -> NONE;
            default -> this;
        };
    }

    /** 是否公开着。 Whether a text is public. */
    public boolean stands() {
        return round > 0;
    }
}
