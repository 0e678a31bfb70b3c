package banli.language.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 日历文件。 A year's calendar as its JSON file says.
 *
 * @param year the year the notices are for
 * @param version version of the document, such as {@code state-council-2021}
 * @param notices the notices it was taken from, at least one
 * @param daysOff days off by holiday
 * @param makeUpDays weekend days on which offices work (调休上班)
 */
public record CalendarDocument(
        int year, String version, List<Notice> notices, List<Holiday> daysOff, List<LocalDate> makeUpDays) {
    /** 各部分须齐备。 No part may be absent. */
    public CalendarDocument {
        if (version == null || notices == null || notices.isEmpty() || daysOff == null || makeUpDays == null) {
            throw new IllegalArgumentException("a calendar has version, notices, daysOff and makeUpDays");
        }
        notices = List.copyOf(notices);
        daysOff = List.copyOf(daysOff);
        makeUpDays = List.copyOf(makeUpDays);
    }

    /** 一年的放假安排。 The days alone; throws {@link IllegalArgumentException} when a day is both off and worked. */
    public CalendarYear days() {
        Set<LocalDate> off = new HashSet<>();
        daysOff.forEach(
                holiday -> holiday.from().datesUntil(holiday.to().plusDays(1)).forEach(off::add));
        return new CalendarYear(year, version, off, new HashSet<>(makeUpDays));
    }

    Optional<Holiday> holiday(LocalDate day) {
        return daysOff.stream().filter(holiday -> holiday.covers(day)).findFirst();
    }

    /** 通知。 A notice of the State Council or of the place; {@code readAt} tells where it was read, null where that is not on record. */
    public record Notice(String title, String number, LocalDate issuedOn, String readAt) {}
}
