package banli.language.command;

import banli.language.word.CaseId;
import banli.language.word.input.ContactsAllowed;
import banli.language.word.input.Limit;
import banli.language.word.input.MayBeEmpty;
import banli.language.word.input.UpTo;
import banli.language.word.proposal.DisclosureChoice;
import banli.language.word.proposal.Redaction;
import java.time.LocalDate;
import java.util.List;

/** 公开。 Acts of the subject disclosure; {@code happenedOn} is the business date, null for today. */
public sealed interface DisclosureCommand extends CaseCommand {
    /** 决定公开。 Decides whether the reply is published, and which passages of the letter are covered; none or null for none. */
    record DecideDisclosure(
            CaseId caseId,
            DisclosureChoice choice,
            @MayBeEmpty @UpTo(Limit.REASON) String reason,
            @MayBeEmpty List<Redaction> redactions,
            LocalDate happenedOn)
            implements DisclosureCommand {}

    /** 公开答复。 Publishes the issued letter, less what was decided to be covered. */
    @Solemn
    record PublishReply(
            CaseId caseId,

            @MayBeEmpty @UpTo(Limit.ADDRESS) @ContactsAllowed
            String address,

            LocalDate happenedOn) implements DisclosureCommand {}

    /** 撤回公开。 Takes the published text down. */
    record WithdrawPublication(
            CaseId caseId, @UpTo(Limit.REASON) String reason, LocalDate happenedOn) implements DisclosureCommand {}
}
