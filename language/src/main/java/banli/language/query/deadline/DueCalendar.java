package banli.language.query.deadline;

import banli.language.calendar.DayMark;
import banli.language.word.Text;
import banli.language.word.deadline.Light;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * 期限日历。 The days asked for, each of them, and what falls due on them.
 *
 * @param calendarVersion version of the calendars in force
 * @param total open deadlines of all these days
 */
public record DueCalendar(long position, LocalDate today, String calendarVersion, long total, List<Day> days) {
    /**
     * 一天。 A day.
     *
     * @param holiday the holiday's name, null for any other day
     * @param published whether a calendar of that year was adopted; without one the day goes by the week alone
     * @param due how many open deadlines fall due, by light; lights without any are left out
     */
    public record Day(LocalDate day, DayMark mark, Text holiday, boolean published, Map<Light, Long> due) {
        /** 合计。 How many deadlines fall due. */
        public long count() {
            return due.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
