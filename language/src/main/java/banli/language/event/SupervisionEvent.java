package banli.language.event;

import banli.language.word.CaseId;
import banli.language.word.meeting.MeetingKind;
import banli.language.word.proposal.Attachment;
import java.time.LocalDate;
import java.util.List;

/** 督办。 Facts of the subject supervision; things in a case have ordinals from 1. */
public sealed interface SupervisionEvent extends CaseEvent {
    /** 已列重点督办。 The case is under key supervision. */
    @Wire("key-supervision-designated")
    record KeySupervisionDesignated(String leader, String level, LocalDate happenedOn) implements SupervisionEvent {}

    /** 重点督办已解除。 The key supervision was lifted. */
    @Wire("key-supervision-lifted")
    record KeySupervisionLifted(String reason, LocalDate happenedOn) implements SupervisionEvent {}

    /** 已催办。 The case was chased. */
    @Wire("case-chased")
    record CaseChased(int chase, String about, LocalDate happenedOn) implements SupervisionEvent {}

    /** 催办已答复。 A chase was answered. */
    @Wire("chase-answered")
    record ChaseAnswered(int chase, String answer, LocalDate happenedOn) implements SupervisionEvent {}

    /** 已听取汇报。 The chief leader heard a report. */
    @Wire("report-heard")
    record ReportHeard(String asked, List<CaseId> heardWith, LocalDate happenedOn) implements SupervisionEvent {}

    /**
     * 会议研究过。 A meeting was about the case; what it decided of it, and who sees to that, stands with the meeting. The last one of
     * a meeting holds; {@code withdrawn} where the meeting's record was corrected and it was not about the case.
     */
    @Wire(value = "discussed-at-meeting", revision = 2)
    record DiscussedAtMeeting(
            String meeting, MeetingKind kind, List<String> decided, Boolean withdrawn, LocalDate happenedOn)
            implements SupervisionEvent {}

    /** 已记录调研。 Leaders went to see for themselves. */
    @Wire("investigation-recorded")
    record InvestigationRecorded(
            String place,
            List<String> ourPeople,
            String findings,
            List<Attachment> attachments,
            List<CaseId> otherCases,
            LocalDate happenedOn)
            implements SupervisionEvent {}
}
