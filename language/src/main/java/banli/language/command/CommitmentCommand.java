package banli.language.command;

import banli.language.word.CaseId;
import banli.language.word.input.Limit;
import banli.language.word.input.MayBeEmpty;
import banli.language.word.input.UpTo;
import java.time.LocalDate;

/** 承诺事项。 Acts of the subject commitment; {@code happenedOn} is the business date, null for today. */
public sealed interface CommitmentCommand extends CaseCommand {
    /** 作出承诺。 Records a promise with owner and due date, for an item or the whole case. */
    record MakeCommitment(
            CaseId caseId,
            @UpTo(Limit.REASON) String text,
            @MayBeEmpty String owner,
            @MayBeEmpty LocalDate dueOn,
            @MayBeEmpty Integer item,
            LocalDate happenedOn)
            implements CommitmentCommand {}

    /** 报告进展。 Reports the latest progress of the case, of an item, or of a commitment. */
    record ReportProgress(
            CaseId caseId,
            @UpTo(Limit.TEXT) String text,
            @MayBeEmpty Integer item,
            @MayBeEmpty Integer commitment,
            LocalDate happenedOn)
            implements CommitmentCommand {}

    /** 兑现承诺。 Records that a commitment is fulfilled. */
    record FulfilCommitment(
            CaseId caseId,
            int commitment,
            @UpTo(Limit.REASON) String evidence,
            LocalDate happenedOn) implements CommitmentCommand {}

    /** 结转承诺。 Carries a commitment over into a later year. */
    record CarryOverCommitment(
            CaseId caseId,
            int commitment,
            int intoYear,
            @MayBeEmpty LocalDate dueOn,
            @UpTo(Limit.REASON) String reason,
            LocalDate happenedOn)
            implements CommitmentCommand {}
}
