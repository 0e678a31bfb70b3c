package banli.language.query.meeting;

import banli.language.query.Query;

/** 会议清单。 Meetings of a year or all, the last first. */
public record ListMeetings(Integer year, int page, int size) implements Query<MeetingList> {
    @Override
    public Class<MeetingList> answer() {
        return MeetingList.class;
    }
}
