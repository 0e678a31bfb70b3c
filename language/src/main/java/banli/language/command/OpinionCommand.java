package banli.language.command;

import banli.language.word.CaseId;
import banli.language.word.input.Limit;
import banli.language.word.input.MayBeEmpty;
import banli.language.word.input.UpTo;
import banli.language.word.proposal.Attachment;
import java.time.LocalDate;
import java.util.List;

/** 会办意见。 Acts of the subject opinion; {@code happenedOn} is the business date, null for today. */
public sealed interface OpinionCommand extends CaseCommand {
    /** 征求会办意见。 Asks another unit for its opinion. */
    record AskOpinion(
            CaseId caseId,
            @UpTo(Limit.ID) String unit,
            @UpTo(Limit.REASON) String question,
            LocalDate happenedOn) implements OpinionCommand {}

    /** 记录会办意见。 Records the opinion received. */
    record RecordOpinion(
            CaseId caseId,
            @UpTo(Limit.ID) String unit,
            @UpTo(Limit.TEXT) String text,
            @MayBeEmpty String documentNumber,
            @MayBeEmpty List<Attachment> attachments,
            LocalDate happenedOn)
            implements OpinionCommand {}

    /** 免除会办意见。 Does without an opinion asked for. */
    record WaiveOpinion(
            CaseId caseId,
            @UpTo(Limit.ID) String unit,
            @UpTo(Limit.REASON) String reason,
            LocalDate happenedOn) implements OpinionCommand {}
}
