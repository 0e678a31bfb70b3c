package banli.language.calendar;

import banli.language.word.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * 已采用的日历。 The calendars a place adopted, a later one of a year in the place of the earlier. Their version names the last
 * one adopted and how many there are, such as {@code state-council-2022#3}: so one version always means the same days.
 */
public final class AdoptedCalendars {
    /** 尚无。 None: Monday to Friday, all of it provisional. */
    public static final AdoptedCalendars NONE =
            new AdoptedCalendars(Map.of(), 0, WorkingCalendar.of("none", List.of()));

    private final Map<Integer, CalendarDocument> years;
    private final int count;
    private final WorkingCalendar working;

    private AdoptedCalendars(Map<Integer, CalendarDocument> years, int count, WorkingCalendar working) {
        this.years = years;
        this.count = count;
        this.working = working;
    }

    /** 依次采用。 These, adopted in this order. */
    public static AdoptedCalendars of(List<CalendarDocument> adopted) {
        AdoptedCalendars all = NONE;
        for (CalendarDocument one : adopted) {
            all = all.with(one);
        }
        return all;
    }

    /** 某一版本时的日历。 The calendars as they were at a version; empty when these never had that version. */
    public static Optional<AdoptedCalendars> at(String version, List<CalendarDocument> adopted) {
        AdoptedCalendars all = NONE;
        for (CalendarDocument one : adopted) {
            if (all.working.version().equals(version)) {
                break;
            }
            all = all.with(one);
        }
        return Optional.of(all).filter(found -> found.working.version().equals(version));
    }

    /** 再采用一份。 With one more. */
    public AdoptedCalendars with(CalendarDocument document) {
        Map<Integer, CalendarDocument> all = new TreeMap<>(years);
        all.put(document.year(), document);
        List<CalendarYear> days =
                all.values().stream().map(CalendarDocument::days).toList();
        return new AdoptedCalendars(all, count + 1, WorkingCalendar.of(document.version() + "#" + (count + 1), days));
    }

    /** 设想某些日子不同。 As if these days were off and those worked, and all others as they are. */
    public AdoptedCalendars supposing(Collection<LocalDate> off, Collection<LocalDate> worked) {
        List<CalendarYear> days = years.values().stream()
                .map(CalendarDocument::days)
                .map(year -> changed(year, off, worked))
                .toList();
        return new AdoptedCalendars(
                years, count, WorkingCalendar.of(working.version() + "?", withBeyond(days, off, worked)));
    }

    private static CalendarYear changed(CalendarYear year, Collection<LocalDate> off, Collection<LocalDate> worked) {
        Set<LocalDate> free = new HashSet<>(year.daysOff());
        free.removeAll(worked);
        Set<LocalDate> busy = new HashSet<>(year.makeUpDays());
        busy.removeAll(off);
        return new CalendarYear(year.year(), year.version(), free, busy);
    }

    /** The supposed days in a year of their own that no notice is for, so that nothing counts as published by them. */
    private static List<CalendarYear> withBeyond(
            List<CalendarYear> days, Collection<LocalDate> off, Collection<LocalDate> worked) {
        List<CalendarYear> all = new ArrayList<>(days);
        all.add(new CalendarYear(0, "supposed", new HashSet<>(off), new HashSet<>(worked)));
        return all;
    }

    /** 工作日历。 The working days, under their version. */
    public WorkingCalendar working() {
        return working;
    }

    /** 是否已有某年日历。 Whether a calendar of that year was adopted. */
    public boolean hasYear(int year) {
        return years.containsKey(year);
    }

    /** 一天的性质。 What a day is. */
    public DayMark mark(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (working.isWorkingDay(day)) {
            return weekend ? DayMark.MAKE_UP : DayMark.WORKING;
        }
        return !weekend || holiday(day) != null ? DayMark.HOLIDAY : DayMark.WEEKEND;
    }

    /** 假期名称。 The name of the holiday a day off belongs to, null for any other day. */
    public Text holiday(LocalDate day) {
        return working.isWorkingDay(day)
                ? null
                : years.values().stream()
                        .flatMap(year -> year.holiday(day).stream())
                        .findFirst()
                        .map(Holiday::name)
                        .orElse(null);
    }
}
