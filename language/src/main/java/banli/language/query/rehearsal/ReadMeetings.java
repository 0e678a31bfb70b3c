package banli.language.query.rehearsal;

import banli.language.query.Query;
import banli.language.word.CaseId;

/** 哪些联系算见面。 Which channels the policy in force for a case counts as a meeting. */
public record ReadMeetings(CaseId caseId) implements Query<MeetingsKnown> {
    @Override
    public Class<MeetingsKnown> answer() {
        return MeetingsKnown.class;
    }
}
