package banli.language.command;

import banli.language.word.CaseId;
import banli.language.word.input.Limit;
import banli.language.word.input.MayBeEmpty;
import banli.language.word.input.UpTo;
import banli.language.word.meeting.MeetingDecision;
import banli.language.word.meeting.MeetingKind;
import banli.language.word.proposal.Attachment;
import java.time.LocalDate;
import java.util.List;

/** 会议。 Acts on meetings; each has a stream of its own, named by year and number, such as {@code 2021-3}. */
public sealed interface MeetingCommand extends Command {
    /** 会议编号。 The meeting. */
    String meeting();

    @Override
    default String stream() {
        return "meeting:" + meeting();
    }

    /** 记录会议。 Records a meeting that was held: about cases, or about the year's work. */
    record RecordMeeting(
            @UpTo(Limit.ID) String meeting,
            MeetingKind kind,
            LocalDate heldOn,
            @MayBeEmpty String place,
            @UpTo(Limit.ID) String chair,
            @UpTo(Limit.ID) List<String> present,
            @MayBeEmpty List<CaseId> cases,
            @UpTo(Limit.REASON) String agenda,
            @MayBeEmpty List<MeetingDecision> decisions,
            @MayBeEmpty List<Attachment> papers)
            implements MeetingCommand {}

    /**
     * 更正会议。 Records a meeting anew that was recorded wrong, and says why. Decisions keep their numbers: those reported as done
     * stay as they are, and one that was never made is struck.
     *
     * @param struck numbers of decisions that were never made
     * @param papers null keeps those on record
     */
    record CorrectMeeting(
            @UpTo(Limit.ID) String meeting,
            MeetingKind kind,
            LocalDate heldOn,
            @MayBeEmpty String place,
            @UpTo(Limit.ID) String chair,
            @UpTo(Limit.ID) List<String> present,
            @MayBeEmpty List<CaseId> cases,
            @UpTo(Limit.REASON) String agenda,
            @MayBeEmpty List<MeetingDecision> decisions,
            @MayBeEmpty List<Integer> struck,
            @MayBeEmpty List<Attachment> papers,
            @UpTo(Limit.REASON) String reason)
            implements MeetingCommand {
        /** 重新记录。 What is recorded in its place; where it names no papers, those on record stay. */
        public RecordMeeting anew(List<Attachment> onRecord) {
            return new RecordMeeting(
                    meeting,
                    kind,
                    heldOn,
                    place,
                    chair,
                    present,
                    cases,
                    agenda,
                    decisions,
                    papers == null ? onRecord : papers);
        }
    }

    /** 添加会议材料。 Adds one paper to a meeting on record. */
    record AddPaper(@UpTo(Limit.ID) String meeting, Attachment paper) implements MeetingCommand {}

    /** 交接会议决定事项。 Passes what was decided, and is not done, to somebody else who sees to it. */
    record PassDecision(
            @UpTo(Limit.ID) String meeting,
            int decision,
            @UpTo(Limit.ID) String passedTo,
            @UpTo(Limit.REASON) String reason)
            implements MeetingCommand {}

    /** 报告会议决定事项。 Reports that what was decided is done; the day is today when none is given. */
    record ReportDecision(
            @UpTo(Limit.ID) String meeting,
            int decision,
            @UpTo(Limit.REASON) String report,
            @MayBeEmpty LocalDate doneOn)
            implements MeetingCommand {}
}
