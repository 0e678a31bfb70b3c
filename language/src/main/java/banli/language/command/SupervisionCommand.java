package banli.language.command;

import banli.language.word.CaseId;
import banli.language.word.input.Limit;
import banli.language.word.input.MayBeEmpty;
import banli.language.word.input.UpTo;
import banli.language.word.meeting.MeetingKind;
import banli.language.word.proposal.Attachment;
import java.time.LocalDate;
import java.util.List;

/** 督办。 Acts of the subject supervision; {@code happenedOn} is the business date, null for today. */
public sealed interface SupervisionCommand extends CaseCommand {
    /** 确定重点督办。 Puts the case under key supervision by a leader. */
    record DesignateKeySupervision(CaseId caseId, String leader, String level, LocalDate happenedOn)
            implements SupervisionCommand {}

    /** 解除重点督办。 Lifts the key supervision. */
    record LiftKeySupervision(
            CaseId caseId, @UpTo(Limit.REASON) String reason, LocalDate happenedOn) implements SupervisionCommand {}

    /** 催办。 Chases the case. */
    record ChaseCase(CaseId caseId, @UpTo(Limit.REASON) String about, LocalDate happenedOn)
            implements SupervisionCommand {}

    /** 答复催办。 Answers a chase. */
    record AnswerChase(
            CaseId caseId, int chase, @UpTo(Limit.REASON) String answer, LocalDate happenedOn)
            implements SupervisionCommand {}

    /** 听取汇报。 The chief leader hears a report on the case. */
    record HearReport(
            CaseId caseId,
            @UpTo(Limit.REASON) String asked,
            @MayBeEmpty List<CaseId> heardWith,
            LocalDate happenedOn) implements SupervisionCommand {}

    /** 记入会议。 Records in a case that a meeting was about it, and what it decided of it; or that it was not, after all. */
    record NoteMeeting(
            CaseId caseId,
            @UpTo(Limit.ID) String meeting,
            MeetingKind kind,
            @MayBeEmpty @UpTo(Limit.REASON) List<String> decided,
            @MayBeEmpty Boolean withdrawn,
            LocalDate happenedOn)
            implements SupervisionCommand {}

    /** 记录调研。 Records that leaders went to see for themselves; no proposer need have been there. */
    record RecordInvestigation(
            CaseId caseId,
            @MayBeEmpty String place,
            List<String> ourPeople,
            @UpTo(Limit.TEXT) String findings,
            @MayBeEmpty List<Attachment> attachments,
            @MayBeEmpty List<CaseId> otherCases,
            LocalDate happenedOn)
            implements SupervisionCommand {}
}
