package banli.language.event;

import banli.language.word.CaseId;
import banli.language.word.deadline.Deadline;
import banli.language.word.proposal.Retention;
import java.time.LocalDate;
import java.util.List;

/** 办结。 Facts of the subject closing; things in a case have ordinals from 1. */
public sealed interface ClosingEvent extends CaseEvent {
    /** 已办结。 The case is closed. */
    @Wire("case-closed")
    record CaseClosed(int round, LocalDate happenedOn) implements ClosingEvent {}

    /** 已归档。 The case is in the archive. */
    @Wire("case-archived")
    record CaseArchived(Retention retention, LocalDate happenedOn) implements ClosingEvent {}

    /** 已重新办理。 A new round began. */
    @Wire("case-reopened")
    record CaseReopened(int round, String reason, List<Deadline> deadlines, LocalDate happenedOn)
            implements ClosingEvent {}

    /** 已申请并案。 This case asked to follow another. */
    @Wire("merge-asked")
    record MergeAsked(CaseId leading, LocalDate happenedOn) implements ClosingEvent {}

    /** 已同意并案。 This case leads another. */
    @Wire("merge-accepted")
    record MergeAccepted(CaseId follower, LocalDate happenedOn) implements ClosingEvent {}

    /** 未同意并案。 The other case does not take this one. */
    @Wire("merge-declined")
    record MergeDeclined(CaseId leading, String reason, LocalDate happenedOn) implements ClosingEvent {}

    /** 已并案。 This case follows another; it keeps its stage and gets its own reply. */
    @Wire("case-merged")
    record CaseMerged(CaseId leading, LocalDate happenedOn) implements ClosingEvent {}

    /** 并案已解除。 The merge with another case ended. */
    @Wire("merge-ended")
    record MergeEnded(CaseId other, String reason, LocalDate happenedOn) implements ClosingEvent {}

    /** 已撤案。 The case was withdrawn by every signer. */
    @Wire("case-withdrawn")
    record CaseWithdrawn(String reason, List<String> consents, LocalDate happenedOn) implements ClosingEvent {}
}
