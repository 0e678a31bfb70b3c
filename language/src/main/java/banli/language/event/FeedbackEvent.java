package banli.language.event;

import banli.language.word.deadline.Deadline;
import banli.language.word.proposal.ExaminationConclusion;
import banli.language.word.proposal.FormChannel;
import banli.language.word.proposal.Satisfaction;
import java.time.LocalDate;

/** 征询反馈。 Facts of the subject feedback; things in a case have ordinals from 1. */
public sealed interface FeedbackEvent extends CaseEvent {
    /** 已发征询表。 A proposer was asked for the form. */
    @Wire("feedback-requested")
    record FeedbackRequested(int round, String proposer, Deadline deadline, LocalDate happenedOn)
            implements FeedbackEvent {}

    /** 已记录满意度。 A proposer's form is on record. */
    @Wire("satisfaction-recorded")
    record SatisfactionRecorded(
            int round,
            String proposer,
            Satisfaction attitude,
            Satisfaction result,
            String reason,
            FormChannel came,
            String enteredBy,
            LocalDate happenedOn)
            implements FeedbackEvent {}

    /** 不满意已审核。 A "not satisfied" was examined. */
    @Wire("dissatisfaction-examined")
    record DissatisfactionExamined(
            int round, String proposer, ExaminationConclusion conclusion, String reasoning, LocalDate happenedOn)
            implements FeedbackEvent {}
}
