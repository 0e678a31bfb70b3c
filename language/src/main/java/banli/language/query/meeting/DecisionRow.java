package banli.language.query.meeting;

import banli.language.word.CaseId;
import banli.language.word.deadline.Light;
import banli.language.word.meeting.MeetingKind;
import java.time.LocalDate;

/** 会议决定的一件事。 Something that a meeting decided, and what came of it; of a case, or of none. One that was struck was never made. */
public record DecisionRow(
        String meeting,
        MeetingKind kind,
        LocalDate heldOn,
        int decision,
        String text,
        String owner,
        String ownerName,
        LocalDate dueOn,
        Light light,
        CaseId caseId,
        String number,
        boolean struck,
        LocalDate doneOn,
        String report) {}
