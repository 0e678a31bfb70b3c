package banli.language.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * 一年的放假安排。 One year's notice: weekdays and weekends that are off, and weekend days that are worked to make up.
 *
 * @param year the year the notice is for; its days may touch the last days of the year before
 * @param version name of the notice as data, such as {@code state-council-2021}
 * @param daysOff every day named as off
 * @param makeUpDays weekend days on which offices work (调休上班)
 */
public record CalendarYear(int year, String version, Set<LocalDate> daysOff, Set<LocalDate> makeUpDays) {
    /** 同一天不能既放假又上班。 A day cannot be both off and worked. */
    public CalendarYear {
        daysOff = Set.copyOf(daysOff);
        makeUpDays = Set.copyOf(makeUpDays);
        if (daysOff.stream().anyMatch(makeUpDays::contains)) {
            throw new IllegalArgumentException("a day is both off and worked");
        }
    }
}
