package banli.language.event;

import banli.language.word.deadline.Deadline;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.Attachment;
import banli.language.word.proposal.DeliveryMeans;
import banli.language.word.proposal.DisclosureProposal;
import banli.language.word.proposal.ItemAnswer;
import banli.language.word.proposal.Outcome;
import banli.language.word.proposal.Remark;
import java.time.LocalDate;
import java.util.List;

/** 答复。 Facts of the subject reply; things in a case have ordinals from 1. */
public sealed interface ReplyEvent extends CaseEvent {
    /**
     * 答复稿已提交。 A draft was submitted; the outcome class is decided (1 is best), null for an ASSIST case; {@code review} says whether
     * the section's head reviews it before it is signed, null for not.
     */
    @Wire(value = "reply-submitted", revision = 2)
    record ReplySubmitted(
            int round,
            int version,
            String text,
            List<ItemAnswer> answers,
            Outcome outcome,
            Integer outcomeClass,
            Adoption adoption,
            DisclosureProposal disclosure,
            List<Attachment> attachments,
            Boolean review,
            LocalDate happenedOn)
            implements ReplyEvent {
        /** 审核与否依旧。 The same draft, to be reviewed or not as another says. */
        public ReplySubmitted withReview(Boolean as) {
            return new ReplySubmitted(
                    round,
                    version,
                    text,
                    answers,
                    outcome,
                    outcomeClass,
                    adoption,
                    disclosure,
                    attachments,
                    as,
                    happenedOn);
        }
    }

    /** 答复稿已审核。 The section's head passed the draft; {@code letter} as in {@link ReplySigned}. */
    @Wire("reply-reviewed")
    record ReplyReviewed(int round, int version, String letter, LocalDate happenedOn) implements ReplyEvent {}

    /** 答复稿被退回。 The draft was sent back. */
    @Wire("reply-sent-back")
    record ReplySentBack(int round, int version, List<Remark> remarks, LocalDate happenedOn) implements ReplyEvent {}

    /** 已会签。 A co-leading unit countersigned; {@code letter} as in {@link ReplySigned}. */
    @Wire(value = "reply-countersigned", revision = 2)
    record ReplyCountersigned(
            int round, int version, String unit, String countersignedBy, String letter, LocalDate happenedOn)
            implements ReplyEvent {}

    /** 已签字。 The deputy leader signed; {@code letter} is the SHA-256 of exactly what was signed, null where recorded before that was kept. */
    @Wire(value = "reply-signed", revision = 2)
    record ReplySigned(int round, int version, String letter, LocalDate happenedOn) implements ReplyEvent {}

    /** 已签发。 The chief leader issued; {@code letter} as in {@link ReplySigned}. */
    @Wire(value = "reply-issued", revision = 2)
    record ReplyIssued(int round, int version, String documentNumber, String letter, LocalDate happenedOn)
            implements ReplyEvent {}

    /** 已送达。 One recipient has the reply; {@code letter} is that issued; {@code completes} on the last one; {@code onTime} by the deadline in force then. */
    @Wire(value = "reply-delivered", revision = 2)
    record ReplyDelivered(
            int round,
            String recipient,
            DeliveryMeans means,
            String receipt,
            String letter,
            boolean completes,
            boolean onTime,
            LocalDate dueOn,
            List<Deadline> deadlines,
            LocalDate happenedOn)
            implements ReplyEvent {}

    /** 已提交办理系统。 The letter of that number, {@code letter} as issued, went into the referring office's system; {@code copies} null for none. */
    @Wire("submitted-upwards")
    record SubmittedUpwards(
            int submission,
            int round,
            String sentTo,
            List<String> copies,
            String documentNumber,
            String letter,
            LocalDate happenedOn)
            implements ReplyEvent {}

    /** 已有回执。 The system gave a receipt for a submission. */
    @Wire("receipt-recorded")
    record ReceiptRecorded(int submission, String receiptNumber, LocalDate happenedOn) implements ReplyEvent {}

    /** 答复已撤回。 The issued reply was recalled and its number voided. */
    @Wire("reply-recalled")
    record ReplyRecalled(int round, String documentNumber, String reason, LocalDate happenedOn) implements ReplyEvent {}

    /**
     * 再次答复的一步。 A step of the later answer of that number: drafted, signed, issued, delivered, rated, each as of any reply; the
     * case stays where it is.
     */
    @Wire("follow-up-stepped")
    record FollowUpStepped(int followUp, CaseEvent step, LocalDate happenedOn) implements ReplyEvent {}
}
