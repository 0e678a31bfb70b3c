package banli.desk.policy;

import banli.language.calendar.AdoptedCalendars;
import banli.language.calendar.DayMark;
import banli.language.word.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** 一个月。 A month of a calendar, day by day. */
record Month(int month, List<Day> days) {
    /** The twelve months of a year. */
    static List<Month> of(int year, AdoptedCalendars calendars) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .map(month -> new Month(
                        month.getMonthValue(),
                        month.atDay(1)
                                .datesUntil(month.plusMonths(1).atDay(1))
                                .map(day -> new Day(day, calendars.mark(day), calendars.holiday(day)))
                                .toList()))
                .toList();
    }

    /** How many of its days are worked. */
    public long worked() {
        return days.stream().filter(day -> day.mark().worked()).count();
    }

    /** 一天。 A day, what it is, and the holiday it belongs to, null for none. */
    record Day(LocalDate day, DayMark mark, Text holiday) {
        /** The classes of its cell; the first of a month stands under its weekday. */
        public String classes() {
            return (day.getDayOfMonth() == 1 ? "wd" + day.getDayOfWeek().getValue() : "")
                    + (mark.worked() ? "" : " rest");
        }
    }
}
