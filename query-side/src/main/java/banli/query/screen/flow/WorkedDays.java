package banli.query.screen.flow;

import banli.language.calendar.WorkingCalendar;
import java.time.LocalDate;

/** 工作日数。 Working days between two days, the first not counted, from one count of all days in between. */
final class WorkedDays {
    /** Days before and after are counted as these. */
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    private final int[] until;

    WorkedDays(WorkingCalendar calendar, LocalDate last) {
        until = new int[(int) (last.toEpochDay() - FIRST.toEpochDay()) + 1];
        for (int day = 1; day < until.length; day++) {
            until[day] = until[day - 1] + (calendar.isWorkingDay(FIRST.plusDays(day)) ? 1 : 0);
        }
    }

    int between(LocalDate from, LocalDate to) {
        return until[at(to)] - until[at(from)];
    }

    private int at(LocalDate day) {
        return (int) Math.clamp(day.toEpochDay() - FIRST.toEpochDay(), 0L, until.length - 1L);
    }
}
