package banli.language.query.meeting;

import banli.language.word.meeting.MeetingKind;
import java.time.LocalDate;

/** 一次会议。 A meeting in a list: how many cases it was about, how many things it decided, and how many of them are not done yet. */
public record MeetingRow(
        String meeting,
        MeetingKind kind,
        LocalDate heldOn,
        String place,
        String chairName,
        int cases,
        int decisions,
        int open) {}
