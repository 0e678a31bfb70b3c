package banli.query.screen.casefile;

import banli.language.event.CaseEvent;
import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.language.event.DisclosureEvent.DisclosureDecided;
import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.event.ReplyEvent.ReplySubmitted;
import banli.language.word.proposal.Redaction;
import java.util.List;

/**
 * 当时所记。 What the record said when a text was published: a later correction or decision publishes nothing.
 *
 * @param title as registered
 * @param letter the text submitted last
 * @param covered as decided last; null for nothing
 */
record AsSaid(String title, String letter, List<Redaction> covered) {
    static final AsSaid NOTHING = new AsSaid(null, null, null);

    /** After one more fact, as it was recorded. */
    AsSaid with(CaseEvent recorded) {
        return switch (recorded) {
            case CaseRegistered it -> new AsSaid(it.title(), letter, covered);
            case ReplySubmitted it -> new AsSaid(title, it.text(), covered);
            case DisclosureDecided it -> new AsSaid(title, letter, it.redactions());
            case RecordCorrected it -> with(it.anew());
            default -> this;
        };
    }

    /** The title as the public reads it. */
    String publicTitle() {
        return Redaction.title(title, letter, covered);
    }
}
