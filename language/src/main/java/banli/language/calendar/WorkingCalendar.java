package banli.language.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 工作日历。 Says of any day whether offices work: days off and make-up days as published, else Monday to Friday. Years
 * without a notice are counted by the week alone, which is provisional.
 */
public final class WorkingCalendar {
    /** No count goes through more days than these, five years. */
    private static final int MOST_DAYS = 5 * 366;

    private static final long A_MONDAY = LocalDate.of(1970, 1, 5).toEpochDay();
    private static final int WORKED = 5;

    private final String version;
    private final Set<Integer> published = new HashSet<>();
    private final Set<LocalDate> daysOff = new HashSet<>();
    private final Set<LocalDate> makeUpDays = new HashSet<>();
    /** Days off in the week and days worked at its end, each by its epoch day, in order. */
    private final long[] offInTheWeek;

    private final long[] workedAtItsEnd;

    private WorkingCalendar(String version, Collection<CalendarYear> years) {
        this.version = version;
        for (CalendarYear year : years) {
            published.add(year.year());
            daysOff.addAll(year.daysOff());
            makeUpDays.addAll(year.makeUpDays());
        }
        offInTheWeek = inOrder(daysOff.stream().filter(day -> !isWeekend(day)));
        workedAtItsEnd = inOrder(makeUpDays.stream().filter(day -> isWeekend(day) && isWorkingDay(day)));
    }

    private static long[] inOrder(Stream<LocalDate> days) {
        return days.mapToLong(LocalDate::toEpochDay).sorted().toArray();
    }

    /** 由各年安排组成。 A calendar of the years given; an empty list gives Monday to Friday, all of it provisional. */
    public static WorkingCalendar of(String version, Collection<CalendarYear> years) {
        return new WorkingCalendar(version, years);
    }

    /** 版本。 The version that deadlines name. */
    public String version() {
        return version;
    }

    /** 是否已有放假安排。 Whether a notice for the day's year is known; beyond it every count is provisional. */
    public boolean published(LocalDate day) {
        return published.contains(day.getYear());
    }

    /** 是否工作日。 Whether offices work on that day. */
    public boolean isWorkingDay(LocalDate day) {
        if (daysOff.contains(day)) {
            return false;
        }
        return !isWeekend(day) || makeUpDays.contains(day);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /**
     * 起算日之后的工作日。 The {@code count} working days that follow the start, in order; the start itself is not counted.
     *
     * @throws IllegalArgumentException when there are not so many within five years
     */
    public List<LocalDate> workingDaysAfter(LocalDate start, int count) {
        List<LocalDate> counted = count > MOST_DAYS
                ? List.of()
                : Stream.iterate(start.plusDays(1), day -> day.plusDays(1))
                        .limit(MOST_DAYS)
                        .filter(this::isWorkingDay)
                        .limit(count)
                        .toList();
        if (counted.size() < count) {
            throw tooFar(count);
        }
        return counted;
    }

    /**
     * 若干工作日之后。 The day that many working days later, or earlier when negative; for 0 the day itself, working or not.
     *
     * @throws IllegalArgumentException when there are not so many within five years
     */
    public LocalDate plus(LocalDate start, int workingDays) {
        LocalDate day = start;
        int step = Integer.signum(workingDays);
        long left = Math.abs((long) workingDays);
        for (int gone = 0; left > 0; gone++) {
            if (gone == MOST_DAYS || left > MOST_DAYS) {
                throw tooFar(workingDays);
            }
            day = day.plusDays(step);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    private static IllegalArgumentException tooFar(int workingDays) {
        return new IllegalArgumentException("there are not " + workingDays + " working days within five years");
    }

    /** 当日或其后的工作日。 The day itself when worked, else the next working day. */
    public LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : plus(day, 1);
    }

    /** 两日之间的工作日数。 Working days after {@code from} up to and including {@code to}; negative when {@code to} is earlier. */
    public int between(LocalDate from, LocalDate to) {
        return (int) (until(to.toEpochDay()) - until(from.toEpochDay()));
    }

    /** Working days from a Monday on, up to and including this day; only differences of it mean anything. */
    private long until(long epochDay) {
        long days = epochDay - A_MONDAY + 1;
        long inWeeks = Math.floorDiv(days, 7) * WORKED + Math.min(Math.floorMod(days, 7), WORKED);
        return inWeeks - upTo(epochDay, offInTheWeek) + upTo(epochDay, workedAtItsEnd);
    }

    private static int upTo(long epochDay, long[] days) {
        int at = Arrays.binarySearch(days, epochDay);
        return at < 0 ? -at - 1 : at + 1;
    }
}
