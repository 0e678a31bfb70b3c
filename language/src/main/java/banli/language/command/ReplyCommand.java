package banli.language.command;

import banli.language.word.CaseId;
import banli.language.word.input.ContactsAllowed;
import banli.language.word.input.Limit;
import banli.language.word.input.MayBeEmpty;
import banli.language.word.input.UpTo;
import banli.language.word.proposal.Attachment;
import banli.language.word.proposal.DeliveryMeans;
import banli.language.word.proposal.DisclosureProposal;
import banli.language.word.proposal.ItemAnswer;
import banli.language.word.proposal.Outcome;
import banli.language.word.proposal.Remark;
import java.time.LocalDate;
import java.util.List;

/** 答复。 Acts of the subject reply; {@code happenedOn} is the business date, null for today. */
public sealed interface ReplyCommand extends CaseCommand {
    /** 提交答复稿。 Submits the draft: an answer to every item; for an ASSIST case it is the opinion to the lead unit, without answers and outcome. */
    record SubmitReply(
            CaseId caseId,
            @UpTo(Limit.TEXT) String text,
            @MayBeEmpty List<ItemAnswer> answers,
            @MayBeEmpty Outcome outcome,
            @MayBeEmpty DisclosureProposal disclosure,
            @MayBeEmpty List<Attachment> attachments,
            LocalDate happenedOn)
            implements ReplyCommand {}

    /** 再次答复。 Submits the draft of a later answer to what was planned or in progress: to every item anew, in a case that stays answered. */
    record FollowUpReply(
            CaseId caseId,
            @UpTo(Limit.TEXT) String text,
            @MayBeEmpty List<ItemAnswer> answers,
            @MayBeEmpty Outcome outcome,
            @MayBeEmpty List<Attachment> attachments,
            LocalDate happenedOn)
            implements ReplyCommand {}

    /** 退回修改。 Sends the draft back with remarks. */
    record SendBackReply(CaseId caseId, List<Remark> remarks, LocalDate happenedOn) implements ReplyCommand {}

    /**
     * 审核答复稿。 The section's head passes the draft, or sends it back with remarks, where the place's rules have that rung.
     *
     * @param letter as in {@link SignReply}
     */
    record ReviewReply(
            CaseId caseId,
            boolean passed,
            @MayBeEmpty List<Remark> remarks,
            @MayBeEmpty @UpTo(Limit.ID) @ContactsAllowed String letter,
            LocalDate happenedOn)
            implements ReplyCommand {}

    /** 会签。 A co-leading unit countersigns. */
    record CountersignReply(CaseId caseId, @UpTo(Limit.ID) String unit, String countersignedBy, LocalDate happenedOn)
            implements ReplyCommand {}

    /** 签字。 The deputy leader of the section signs; {@code letter} is the SHA-256 of the letter they saw, refused when that is no longer the one to be signed. */
    @Solemn
    record SignReply(
            CaseId caseId,
            @MayBeEmpty @UpTo(Limit.ID) @ContactsAllowed String letter,
            LocalDate happenedOn) implements ReplyCommand {}

    /**
     * 签发。 The chief leader issues; {@code letter} as in {@link SignReply}.
     *
     * @param documentNumber as the office's document system gave it, where the policy says so; else the ledger allots it
     */
    @Solemn
    record IssueReply(
            CaseId caseId,
            @MayBeEmpty @UpTo(Limit.ID) @ContactsAllowed String letter,
            @MayBeEmpty @UpTo(Limit.ID) @ContactsAllowed String documentNumber,
            LocalDate happenedOn)
            implements ReplyCommand {}

    /** 送达。 Delivers the reply to one recipient: a proposer, or the lead unit for an ASSIST case. */
    @Solemn
    record DeliverReply(
            CaseId caseId,
            @UpTo(Limit.ID) String recipient,
            DeliveryMeans means,
            @MayBeEmpty String receipt,
            LocalDate happenedOn)
            implements ReplyCommand {}

    /** 提交办理系统。 Records that the issued letter went into the referring office's system, and to whom besides (抄送). */
    record SubmitUpwards(
            CaseId caseId, String sentTo, @MayBeEmpty List<String> copies, LocalDate happenedOn)
            implements ReplyCommand {}

    /** 登记回执。 Records the receipt that the system gave, by its number. */
    record RecordReceipt(
            CaseId caseId,
            int submission,
            @UpTo(Limit.ID) @ContactsAllowed String receiptNumber,
            LocalDate happenedOn) implements ReplyCommand {}

    /** 撤回答复。 Recalls an issued reply before its last delivery; its number is voided. */
    @Solemn
    record RecallReply(CaseId caseId, @UpTo(Limit.REASON) String reason, LocalDate happenedOn)
            implements ReplyCommand {}
}
