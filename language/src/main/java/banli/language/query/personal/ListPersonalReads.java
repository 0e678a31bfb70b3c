package banli.language.query.personal;

import banli.language.query.MayAsk;
import banli.language.query.Query;
import banli.language.word.Office;
import java.time.LocalDate;

/** 个人信息查阅记录。 Who read whose details; every filter is optional, pages count from 1, the newest first. */
@MayAsk(Office.AUDITOR)
public record ListPersonalReads(String reader, String person, LocalDate from, LocalDate to, int page, int size)
        implements Query<PersonalReadList> {
    @Override
    public Class<PersonalReadList> answer() {
        return PersonalReadList.class;
    }
}
