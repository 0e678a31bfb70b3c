package banli.language.command;

import banli.language.word.CaseId;
import banli.language.word.input.Limit;
import banli.language.word.input.UpTo;
import banli.language.word.proposal.Retention;
import java.time.LocalDate;
import java.util.List;

/** 办结。 Acts of the subject closing; {@code happenedOn} is the business date, null for today. */
public sealed interface ClosingCommand extends CaseCommand {
    /** 办结。 Closes the case. */
    record CloseCase(CaseId caseId, LocalDate happenedOn) implements ClosingCommand {}

    /** 归档。 Archives the case. */
    record ArchiveCase(CaseId caseId, Retention retention, LocalDate happenedOn) implements ClosingCommand {}

    /** 重新办理。 Opens a new round. */
    record ReopenCase(CaseId caseId, @UpTo(Limit.REASON) String reason, LocalDate happenedOn)
            implements ClosingCommand {}

    /** 申请并案。 Asks that this case follow a leading one. */
    record AskMerge(CaseId caseId, CaseId leading, LocalDate happenedOn) implements ClosingCommand {}

    /** 同意并案。 The leading case takes the follower. */
    record AcceptMerge(CaseId caseId, CaseId follower, LocalDate happenedOn) implements ClosingCommand {}

    /** 不同意并案。 Tells the asking case that the leading one does not take it. */
    record DeclineMerge(
            CaseId caseId,
            CaseId leading,
            @UpTo(Limit.REASON) String reason,
            LocalDate happenedOn) implements ClosingCommand {}

    /** 并案。 This case follows the leading one. */
    record FollowMerge(CaseId caseId, CaseId leading, LocalDate happenedOn) implements ClosingCommand {}

    /** 解除并案。 Ends the merge between this case and another. */
    record EndMerge(
            CaseId caseId, CaseId other, @UpTo(Limit.REASON) String reason, LocalDate happenedOn)
            implements ClosingCommand {}

    /** 撤案。 Withdraws the case with every signer's consent. */
    record WithdrawCase(CaseId caseId, @UpTo(Limit.REASON) String reason, List<String> consents, LocalDate happenedOn)
            implements ClosingCommand {}
}
