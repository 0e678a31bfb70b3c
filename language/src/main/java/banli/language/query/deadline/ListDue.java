package banli.language.query.deadline;

import banli.language.query.Query;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.deadline.Light;
import java.time.LocalDate;

/**
 * 期限清单。 Open deadlines; every filter is optional (null). Pages count from 1, sizes to 1,000.
 *
 * @param from the first due day
 * @param until the last due day
 * @param light green, yellow (near) or red (over)
 */
public record ListDue(
        String section,
        String handler,
        DeadlineKind kind,
        Light light,
        LocalDate from,
        LocalDate until,
        int page,
        int size)
        implements Query<DueList> {
    /** 某日之前。 Up to a day, of a section or all. */
    public ListDue(String section, LocalDate until, int page, int size) {
        this(section, null, null, null, null, until, page, size);
    }

    /** 另一页。 The same question, another page of it. */
    public ListDue at(int otherPage, int otherSize) {
        return new ListDue(section, handler, kind, light, from, until, otherPage, otherSize);
    }

    @Override
    public Class<DueList> answer() {
        return DueList.class;
    }
}
