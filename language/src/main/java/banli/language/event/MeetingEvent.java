package banli.language.event;

import banli.language.word.CaseId;
import banli.language.word.meeting.MeetingDecision;
import banli.language.word.meeting.MeetingKind;
import banli.language.word.proposal.Attachment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
            implements MeetingEvent {
        /** 交接之后。 The same with a decision in another's hands. */
        public MeetingHeld passed(int decision, String to) {
            List<MeetingDecision> now = new ArrayList<>(decisions);
            MeetingDecision was = now.get(decision - 1);
            now.set(decision - 1, new MeetingDecision(was.text(), to, was.dueOn(), was.about()));
            return new MeetingHeld(
                    meeting, kind, heldOn, place, chair, present, cases, agenda, List.copyOf(now), papers);
        }

        /** 添一份材料。 The same with one more paper. */
        public MeetingHeld with(Attachment paper) {
            Stream<Attachment> before = papers == null ? Stream.empty() : papers.stream();
            return new MeetingHeld(
                    meeting,
                    kind,
                    heldOn,
                    place,
                    chair,
                    present,
                    cases,
                    agenda,
                    decisions,
                    Stream.concat(before, Stream.of(paper)).toList());
        }
    }

    /** 会议记录已更正。 The meeting reads {@code anew} from now on; decisions with these numbers were never made. The old record stays in the ledger. */
    @Wire("meeting-corrected")
    record MeetingCorrected(String meeting, MeetingHeld anew, List<Integer> struck, String reason)
            implements MeetingEvent {}

    /** 已添加会议材料。 A paper was added. */
    @Wire("paper-added")
    record PaperAdded(String meeting, Attachment paper) implements MeetingEvent {}

    /** 会议决定事项已交接。 Something that was decided waits for somebody else. */
    @Wire("decision-passed")
    record DecisionPassed(String meeting, int decision, String from, String to, String reason)
            implements MeetingEvent {}

    /** 会议决定事项已报告。 Something that was decided was reported as done. */
    @Wire("decision-reported")
    record DecisionReported(String meeting, int decision, String report, LocalDate doneOn) implements MeetingEvent {}
}
