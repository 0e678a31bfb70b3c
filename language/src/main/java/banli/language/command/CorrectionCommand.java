package banli.language.command;

import banli.language.word.CaseId;
import java.time.LocalDate;

/** 更正。 Acts of the subject correction. */
public sealed interface CorrectionCommand extends CaseCommand {
    /** 更正记录。 Corrects the fact at {@code sequence} by the same act done anew, and says why; nothing is edited. */
    record CorrectRecord(
            CaseId caseId, long sequence, String eventId, CaseCommand anew, String reason, LocalDate happenedOn)
            implements CorrectionCommand {}
}
