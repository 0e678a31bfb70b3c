package banli.language.query;

import banli.language.word.DeadlineKind;
import banli.language.word.Light;
import java.time.LocalDate;

/** 期限日历。 How many open deadlines fall due each day from one day to another, 400 days at most; filters as in {@link ListDue}. */
public record ShowDueCalendar(LocalDate from, LocalDate to, String section, DeadlineKind kind, Light light)
        implements Query<DueCalendar> {
    @Override
    public Class<DueCalendar> answer() {
        return DueCalendar.class;
    }
}
