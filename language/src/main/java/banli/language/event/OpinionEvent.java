package banli.language.event;

import banli.language.word.deadline.Deadline;
import banli.language.word.proposal.Attachment;
import java.time.LocalDate;
import java.util.List;

/** 会办意见。 Facts of the subject opinion; things in a case have ordinals from 1. */
public sealed interface OpinionEvent extends CaseEvent {
    /** 已征求会办意见。 An opinion was asked for. */
    @Wire(value = "opinion-asked", revision = 2)
    record OpinionAsked(
            int round, String unit, String question, Deadline deadline, String handler, LocalDate happenedOn)
            implements OpinionEvent {}

    /** 已收会办意见。 The opinion came. */
    @Wire("opinion-received")
    record OpinionReceived(
            int round,
            String unit,
            String text,
            String documentNumber,
            List<Attachment> attachments,
            boolean onTime,
            LocalDate happenedOn)
            implements OpinionEvent {}

    /** 已免除会办意见。 An opinion is done without. */
    @Wire("opinion-waived")
    record OpinionWaived(int round, String unit, String reason, LocalDate happenedOn) implements OpinionEvent {}
}
