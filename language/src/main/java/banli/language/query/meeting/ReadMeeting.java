package banli.language.query.meeting;

import banli.language.query.Query;

/** 一次会议。 A meeting with all that it decided. */
public record ReadMeeting(String meeting) implements Query<MeetingFile> {
    @Override
    public Class<MeetingFile> answer() {
        return MeetingFile.class;
    }
}
