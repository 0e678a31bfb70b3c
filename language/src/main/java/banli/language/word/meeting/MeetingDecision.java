package banli.language.word.meeting;

import banli.language.word.CaseId;
import banli.language.word.input.Limit;
import banli.language.word.input.MayBeEmpty;
import banli.language.word.input.UpTo;
import java.time.LocalDate;

/**
 * 会议决定的一件事。 Something that was decided at a meeting: who sees to it, by which day, and about which case, null for none.
 * They are counted from 1 in the order in which the meeting has them.
 */
public record MeetingDecision(
        @UpTo(Limit.REASON) String text,
        @UpTo(Limit.ID) String owner,
        LocalDate dueOn,
        @MayBeEmpty CaseId about) {}
