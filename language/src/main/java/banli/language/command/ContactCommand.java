package banli.language.command;

import banli.language.word.CaseId;
import banli.language.word.input.ContactsAllowed;
import banli.language.word.input.Limit;
import banli.language.word.input.MayBeEmpty;
import banli.language.word.input.UpTo;
import banli.language.word.proposal.Attachment;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.Phase;
import java.time.LocalDate;
import java.util.List;

/** 联系沟通。 Acts of the subject contact; {@code happenedOn} is the business date, null for today. */
public sealed interface ContactCommand extends CaseCommand {
    /** 记录联系。 Records a contact with proposers in one of the three phases. */
    record RecordContact(
            CaseId caseId,
            Phase phase,
            Channel channel,
            @MayBeEmpty String place,
            List<String> ourPeople,
            List<String> proposersMet,
            @UpTo(Limit.REASON) String summary,
            @MayBeEmpty @UpTo(Limit.REASON) @ContactsAllowed String privateNote,
            @MayBeEmpty List<Attachment> attachments,
            @MayBeEmpty List<CaseId> heldWith,
            LocalDate happenedOn)
            implements ContactCommand {}

    /**
     * 免除联系。 Says that the proposer needs no contact; where the place's rules say so, the deputy leader is to agree first.
     *
     * @param saidBy the proposer whose word it is
     * @param saidOn when they said so; needed of what comes before and after handling, unless there is a paper
     * @param saidHow by which channel; needed likewise
     * @param paper SHA-256 of a document of the case, in which they said so
     */
    record WaiveContact(
            CaseId caseId,
            Phase phase,
            @UpTo(Limit.REASON) String reason,
            @UpTo(Limit.ID) String saidBy,
            @MayBeEmpty LocalDate saidOn,
            @MayBeEmpty Channel saidHow,
            @MayBeEmpty @UpTo(Limit.ID) @ContactsAllowed String paper,
            LocalDate happenedOn)
            implements ContactCommand {}

    /** 同意免除联系。 The deputy leader agrees to the waiver asked for. */
    record AgreeWaiver(CaseId caseId, Phase phase, LocalDate happenedOn) implements ContactCommand {}

    /** 不同意免除联系。 The deputy leader does not agree: the contact is to be made. */
    record DeclineWaiver(
            CaseId caseId, Phase phase, @UpTo(Limit.REASON) String reason, LocalDate happenedOn)
            implements ContactCommand {}

    /** 确认联系。 The proposer confirms or disputes a contact on record. */
    record ConfirmContact(
            CaseId caseId,
            int contact,
            @UpTo(Limit.ID) String proposer,
            boolean confirmed,
            @MayBeEmpty @UpTo(Limit.REASON) String words,
            LocalDate happenedOn)
            implements ContactCommand {}

    /** 处理争议。 Settles a disputed contact: it stands or it falls. */
    record SettleDispute(
            CaseId caseId,
            int contact,
            boolean stands,
            @UpTo(Limit.REASON) String reason,
            LocalDate happenedOn) implements ContactCommand {}
}
