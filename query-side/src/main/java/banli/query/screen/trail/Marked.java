package banli.query.screen.trail;

import banli.language.event.ClosingEvent.CaseReopened;
import banli.language.event.ContactEvent.*;
import banli.language.event.CorrectionEvent.CorrectionAsked;
import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.language.event.DeadlineEvent.DeadlineMissed;
import banli.language.event.DeadlineEvent.ExtensionGranted;
import banli.language.event.DisclosureEvent.ReplyPublished;
import banli.language.event.FeedbackEvent.*;
import banli.language.event.IntakeEvent.CaseAssigned;
import banli.language.event.IntakeEvent.CaseReassigned;
import banli.language.event.IntakeEvent.HandlerChanged;
import banli.language.event.IntakeEvent.RoutingApproved;
import banli.language.event.IntakeEvent.RoutingProposed;
import banli.language.event.IntakeEvent.RoutingReturned;
import banli.language.event.IntakeEvent.WorkHandedOver;
import banli.language.event.LedgerFact;
import banli.language.event.ReplyEvent.*;
import banli.language.word.Office;
import banli.language.word.proposal.Satisfaction;

/**
 * 核查的标记。 What a fact is marked as, and about which thing of its case: contact, proposer or record. A later answer's steps
 * are marked as those of the first.
 */
record Marked(Mark mark, String about) {
    /** The mark of a fact done in an office; null for most facts. */
    static Marked of(LedgerFact fact, Office by) {
        return switch (fact) {
            case ContactRecorded it ->
                new Marked(
                        it.heldWith() != null && !it.heldWith().isEmpty()
                                ? Mark.CONTACT_SHARED
                                : it.countsAsMeeting() ? Mark.CONTACT_MET : Mark.CONTACT,
                        it.place());
            case ContactWaiverAsked it ->
                new Marked(Mark.WAIVER_ASKED, it.phase().name());
            case ContactWaived it -> new Marked(Mark.WAIVED, it.phase().name());
            case ContactDisputed it -> new Marked(Mark.DISPUTED, Integer.toString(it.contact()));
            case DisputeSettled it -> new Marked(Mark.SETTLED, Integer.toString(it.contact()));
            case FeedbackRequested it -> new Marked(Mark.FORM_ASKED, it.proposer());
            case SatisfactionRecorded it -> form(it, by);
            case DissatisfactionExamined it -> new Marked(Mark.EXAMINED, it.proposer());
            case CaseAssigned _, CaseReassigned _, HandlerChanged _ -> new Marked(Mark.TAKEN_ON, null);
            case WorkHandedOver it when it.handling() -> new Marked(Mark.TAKEN_ON, null);
            case RoutingProposed _ -> new Marked(Mark.PROPOSED, null);
            case RoutingReturned _ -> new Marked(Mark.ROUTING_RETURNED, null);
            case RoutingApproved _, ReplySigned _, ReplyIssued _, ExtensionGranted _ -> new Marked(Mark.AGREED, null);
            case ReplySubmitted _ -> new Marked(Mark.SUBMITTED, null);
            case ReplySentBack _ -> new Marked(Mark.SENT_BACK, null);
            case ReplyRecalled _ -> new Marked(Mark.RECALLED, null);
            case ReplyDelivered _ -> new Marked(Mark.DELIVERED, null);
            case ReplyPublished _ -> new Marked(Mark.PUBLISHED, null);
            case FollowUpStepped it -> of(it.step(), by);
            case CaseReopened _ -> new Marked(Mark.REOPENED, null);
            case RecordCorrected it -> new Marked(Mark.CORRECTED, Long.toString(it.sequence()));
            case CorrectionAsked it -> new Marked(Mark.CORRECTION_ASKED, Long.toString(it.sequence()));
            case DeadlineMissed it -> missed(it);
            default -> null;
        };
    }

    /** Of others it is the proposer's own word that is on record. */
    private static Marked form(SatisfactionRecorded it, Office by) {
        if (it.attitude() == Satisfaction.NOT_SATISFIED || it.result() == Satisfaction.NOT_SATISFIED) {
            return new Marked(Mark.UNSATISFIED, it.proposer());
        }
        return by == Office.PROPOSER ? null : new Marked(Mark.SATISFIED_ENTERED, it.proposer());
    }

    private static Marked missed(DeadlineMissed it) {
        Mark meets = switch (it.deadline()) {
            case FIRST_CONTACT -> Mark.CONTACT;
            case OPINION, REPLY, REWORK, LATER_ANSWER -> Mark.DELIVERED;
            case PUBLICATION -> Mark.PUBLISHED;
            default -> null;
        };
        return meets == null || it.dueOn() == null ? null : new Marked(Mark.MISSED, meets + " " + it.dueOn());
    }
}
