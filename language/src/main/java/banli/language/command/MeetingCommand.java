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

    /** 报告会议决定事项。 Reports that what was decided is done; the day is today when none is given. */
    record ReportDecision(
            @UpTo(Limit.ID) String meeting,
            int decision,
            @UpTo(Limit.REASON) String report,
            @MayBeEmpty LocalDate doneOn)
            implements MeetingCommand {}
}
