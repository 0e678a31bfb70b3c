package banli.language.query.meeting;

import java.util.List;

/** 会议清单。 Meetings, the last first. */
public record MeetingList(long position, long total, List<MeetingRow> meetings) {}
