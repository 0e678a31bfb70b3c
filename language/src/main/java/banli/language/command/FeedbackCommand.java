package banli.language.command;

import banli.language.word.CaseId;
import banli.language.word.input.Limit;
import banli.language.word.input.MayBeEmpty;
import banli.language.word.input.UpTo;
import banli.language.word.proposal.ExaminationConclusion;
import banli.language.word.proposal.FormChannel;
import banli.language.word.proposal.Satisfaction;
import java.time.LocalDate;

/** 征询反馈。 Acts of the subject feedback; {@code happenedOn} is the business date, null for today. */
public sealed interface FeedbackCommand extends CaseCommand {
    /** 发出征询表。 Asks a proposer for the feedback form. */
    record RequestFeedback(CaseId caseId, @UpTo(Limit.ID) String proposer, LocalDate happenedOn)
            implements FeedbackCommand {}

    /** 记录满意度。 Records one proposer's form: attitude and result apart. */
    record RecordSatisfaction(
            CaseId caseId,
            @UpTo(Limit.ID) String proposer,
            Satisfaction attitude,
            Satisfaction result,
            @MayBeEmpty @UpTo(Limit.REASON) String reason,
            FormChannel came,
            LocalDate happenedOn)
            implements FeedbackCommand {}

    /** 审核不满意。 Examines a "not satisfied": explained, or reopened. */
    record ExamineDissatisfaction(
            CaseId caseId,
            @UpTo(Limit.ID) String proposer,
            ExaminationConclusion conclusion,
            @UpTo(Limit.REASON) String reasoning,
            LocalDate happenedOn)
            implements FeedbackCommand {}
}
