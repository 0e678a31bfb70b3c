package banli.language.event;

import banli.language.word.CaseId;
import banli.language.word.meeting.MeetingDecision;
import banli.language.word.meeting.MeetingKind;
import banli.language.word.proposal.Attachment;
import java.time.LocalDate;
import java.util.List;

/** 会议的事实。 Facts of meetings; what was decided at one is counted from 1. */
public sealed interface MeetingEvent extends LedgerFact {
    /** 会议编号。 The meeting. */
    String meeting();

    /** 已召开会议。 A meeting was held. */
    @Wire("meeting-held")
    record MeetingHeld(
            String meeting,
            MeetingKind kind,
            LocalDate heldOn,
            String place,
            String chair,
            List<String> present,
            List<CaseId> cases,
            String agenda,
            List<MeetingDecision> decisions,
            List<Attachment> papers)
            implements MeetingEvent {}

    /** 会议决定事项已报告。 Something that was decided was reported as done. */
    @Wire("decision-reported")
    record DecisionReported(String meeting, int decision, String report, LocalDate doneOn) implements MeetingEvent {}
}
