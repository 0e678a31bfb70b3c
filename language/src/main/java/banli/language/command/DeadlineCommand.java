package banli.language.command;

import banli.language.word.CaseId;
import banli.language.word.input.Limit;
import banli.language.word.input.MayBeEmpty;
import banli.language.word.input.UpTo;
import banli.language.word.proposal.Channel;
import java.time.LocalDate;
import java.util.List;

/** 期限。 Acts of the subject deadline; {@code happenedOn} is the business date, null for today. */
public sealed interface DeadlineCommand extends CaseCommand {
    /** 申请延期。 Asks for more days to reply. */
    record RequestExtension(
            CaseId caseId, int days, @UpTo(Limit.REASON) String reason, LocalDate happenedOn)
            implements DeadlineCommand {}

    /** 批准延期。 Grants the extension asked for. */
    record GrantExtension(
            CaseId caseId, @MayBeEmpty @UpTo(Limit.REASON) String remark, LocalDate happenedOn)
            implements DeadlineCommand {}

    /** 不同意延期。 Refuses the extension asked for. */
    record RefuseExtension(
            CaseId caseId, @UpTo(Limit.REASON) String reason, LocalDate happenedOn) implements DeadlineCommand {}

    /** 告知延期。 Tells proposers that the answer was given more time. */
    record TellOfExtension(
            CaseId caseId,
            List<String> proposersTold,
            Channel channel,
            @MayBeEmpty @UpTo(Limit.REASON) String words,
            LocalDate happenedOn)
            implements DeadlineCommand {}

    /** 重算期限。 Counts the open deadlines anew after a policy or calendar changed. */
    record RecalculateDeadlines(CaseId caseId, String changed, LocalDate happenedOn) implements DeadlineCommand {}

    /** 记录到期。 Records the deadlines that approached or were missed by a day. */
    record RecordWhatFellDue(CaseId caseId, @MayBeEmpty LocalDate asOf, LocalDate happenedOn)
            implements DeadlineCommand {}
}
