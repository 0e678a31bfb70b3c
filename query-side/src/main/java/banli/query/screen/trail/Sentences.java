package banli.query.screen.trail;

import banli.language.event.CaseEvent;
import banli.language.event.ClosingEvent;
import banli.language.event.CommitmentEvent;
import banli.language.event.ContactEvent;
import banli.language.event.CorrectionEvent;
import banli.language.event.CorrectionEvent.CorrectionAsked;
import banli.language.event.CorrectionEvent.CorrectionDeclined;
import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.language.event.DeadlineEvent;
import banli.language.event.DirectoryEvent;
import banli.language.event.DisclosureEvent;
import banli.language.event.FeedbackEvent;
import banli.language.event.IntakeEvent;
import banli.language.event.LedgerEvent;
import banli.language.event.LedgerFact;
import banli.language.event.MeetingEvent;
import banli.language.event.OpinionEvent;
import banli.language.event.PolicyEvent;
import banli.language.event.ReplyEvent;
import banli.language.event.SeriesEvent;
import banli.language.event.SubjectEvent;
import banli.language.event.SummaryEvent;
import banli.language.event.SupervisionEvent;
import banli.language.word.Text;

/** 成句。 Any fact as a sentence: the compiler sees that none is forgotten. */
final class Sentences {
    private Sentences() {}

    static Text of(LedgerFact fact) {
        return switch (fact) {
            case CaseEvent it -> ofCase(it);
            case DirectoryEvent it -> DirectorySentences.of(it);
            case LedgerEvent it -> LedgerSentences.of(it);
            case MeetingEvent it -> MeetingSentences.of(it);
            case PolicyEvent it -> LedgerSentences.of(it);
            case SeriesEvent it -> LedgerSentences.of(it);
            case SubjectEvent it -> SubjectSentences.of(it);
            case SummaryEvent it -> MeetingSentences.of(it);
        };
    }

    static Text ofCase(CaseEvent fact) {
        return switch (fact) {
            case IntakeEvent it -> IntakeSentences.of(it);
            case ContactEvent it -> ContactSentences.of(it);
            case OpinionEvent it -> OpinionSentences.of(it);
            case ReplyEvent it -> ReplySentences.of(it);
            case FeedbackEvent it -> FeedbackSentences.of(it);
            case DeadlineEvent it -> DeadlineSentences.of(it);
            case CommitmentEvent it -> CommitmentSentences.of(it);
            case DisclosureEvent it -> DisclosureSentences.of(it);
            case SupervisionEvent it -> SupervisionSentences.of(it);
            case ClosingEvent it -> ClosingSentences.of(it);
            case CorrectionEvent it -> ofCorrection(it);
        };
    }

    private static Text ofCorrection(CorrectionEvent fact) {
        return switch (fact) {
            case RecordCorrected it ->
                Say.text(
                        "更正本案第" + it.sequence() + "号记录" + Say.because(it.reason()) + "。更正后为："
                                + ofCase(it.anew()).zh(),
                        "Record " + it.sequence() + " of this case was corrected" + Say.since(it.reason())
                                + ". It now reads: " + ofCase(it.anew()).en());
            case CorrectionAsked it ->
                Say.text(
                        "申请更正本案第" + it.sequence() + "号记录，待另一人同意" + Say.because(it.reason()) + "。拟更正为："
                                + ofCase(it.anew()).zh(),
                        "A correction of record " + it.sequence() + " was asked for and waits for another person"
                                + Say.since(it.reason()) + ". It is to read: "
                                + ofCase(it.anew()).en());
            case CorrectionDeclined it ->
                Say.text(
                        "未同意第" + it.correction() + "项更正申请" + Say.because(it.reason()) + "。",
                        "Correction " + it.correction() + " was declined" + Say.since(it.reason()) + ".");
        };
    }
}
