package banli.language.command;

import banli.language.word.CaseId;
import banli.language.word.input.ContactsAllowed;
import banli.language.word.input.Limit;
import banli.language.word.input.MayBeEmpty;
import banli.language.word.input.UpTo;
import java.time.LocalDate;

/** 更正。 Acts of the subject correction. */
public sealed interface CorrectionCommand extends CaseCommand {
    /** 更正记录。 Corrects the fact at {@code sequence} by the same act done anew, and says why; nothing is edited. A solemn one is corrected once another person agrees. */
    record CorrectRecord(
            CaseId caseId,
            long sequence,
            @MayBeEmpty @UpTo(Limit.ID) @ContactsAllowed String eventId,
            CaseCommand anew,
            @UpTo(Limit.REASON) String reason,
            LocalDate happenedOn)
            implements CorrectionCommand {}

    /** 同意更正。 Another person agrees to the correction asked for; from then on the record reads anew. */
    @Solemn
    record AgreeCorrection(CaseId caseId, int correction, LocalDate happenedOn) implements CorrectionCommand {}

    /** 不同意更正。 A correction asked for is not agreed to, or given up by who asked. */
    record DeclineCorrection(
            CaseId caseId,
            int correction,
            @UpTo(Limit.REASON) String reason,
            LocalDate happenedOn) implements CorrectionCommand {}
}
