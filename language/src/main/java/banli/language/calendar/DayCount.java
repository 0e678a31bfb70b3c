package banli.language.calendar;

import banli.language.calendar.CountedDay.Part;
import banli.language.word.deadline.DateUnit;
import banli.language.word.deadline.Reckoning;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * 逐日计算。 A reckoning day by day. The days that count are those on record, the due day is the one on record: nothing is
 * counted anew, the calendars only say why the other days don't count.
 */
public final class DayCount {
    /** The longest count that is told day by day, in days; nobody reads a longer one. */
    private static final int LONGEST = 400;

    private DayCount() {}

    /** 从起算日到期限。 The days from the start to the due day, both included; none for a count over 400 days. */
    public static List<CountedDay> of(Reckoning reckoning, LocalDate dueOn, AdoptedCalendars calendars) {
        List<CountedDay> days = new ArrayList<>();
        LocalDate start = reckoning.start();
        if (dueOn.isBefore(start) || ChronoUnit.DAYS.between(start, dueOn) > LONGEST) {
            return days;
        }
        List<LocalDate> counted = reckoning.counted() == null ? List.of() : reckoning.counted();
        LocalDate end = end(reckoning, dueOn);
        for (LocalDate day = start; !day.isAfter(dueOn); day = day.plusDays(1)) {
            int nth = counted.indexOf(day) + 1;
            Part part = part(reckoning.unit(), day, start, end, nth);
            Integer number = part != Part.COUNTED
                    ? null
                    : Integer.valueOf(
                            reckoning.unit() == DateUnit.WORKING_DAYS
                                    ? nth
                                    : (int) ChronoUnit.DAYS.between(start, day));
            days.add(new CountedDay(day, calendars.mark(day), calendars.holiday(day), part, number));
        }
        return days;
    }

    private static Part part(DateUnit unit, LocalDate day, LocalDate start, LocalDate end, int nth) {
        if (day.equals(start)) {
            return Part.START;
        } else if (day.isAfter(end)) {
            return Part.MOVED;
        }
        return switch (unit) {
            case WORKING_DAYS -> nth > 0 ? Part.COUNTED : Part.SKIPPED;
            case DAYS -> Part.COUNTED;
            case MONTHS -> day.equals(end) ? Part.END : Part.WITHIN;
        };
    }

    /** Where the count itself ends; what follows up to the due day was moved on. */
    private static LocalDate end(Reckoning reckoning, LocalDate dueOn) {
        return switch (reckoning.unit()) {
            case WORKING_DAYS ->
                reckoning.counted().isEmpty() ? dueOn : reckoning.counted().getLast();
            case DAYS -> reckoning.start().plusDays(reckoning.amount());
            case MONTHS -> reckoning.start().plusMonths(reckoning.amount());
        };
    }
}
