package banli.language.query.meeting;

import banli.language.word.meeting.MeetingKind;
import java.time.LocalDate;
import java.util.List;

/** 会议研究。 A meeting that was about the case, and what it decided of it. */
public record MeetingNote(String meeting, MeetingKind kind, LocalDate on, List<String> decided) {}
