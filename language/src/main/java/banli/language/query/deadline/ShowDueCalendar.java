package banli.language.query.deadline;

import banli.language.query.Query;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.deadline.Light;
import java.time.LocalDate;

/** 期限日历。 How many open deadlines fall due each day from one day to another, 400 days at most; filters as in {@link ListDue}. */
public record ShowDueCalendar(LocalDate from, LocalDate to, String section, DeadlineKind kind, Light light)
        implements Query<DueCalendar> {
    @Override
    public Class<DueCalendar> answer() {
        return DueCalendar.class;
    }
}
