package banli.language.query;

import banli.language.calendar.CountedDay;
import banli.language.word.CaseId;
import banli.language.word.Light;
import java.time.LocalDate;
import java.util.List;

/** 期限的说明。 The deadlines of a case, open ones first. */
public record DeadlinesExplained(
        long position, CaseId caseId, String number, String title, LocalDate today, List<Explained> deadlines) {
    /**
     * 一个期限。 A deadline explained.
     *
     * @param aboutName name of the unit or proposer it concerns, null for the case itself
     * @param light grey when it no longer runs, blue while an objection is open
     * @param workingDaysLeft by the calendars in force, negative when over; null when it no longer runs
     */
    public record Explained(
            DeadlineView deadline, String aboutName, Light light, Integer workingDaysLeft, List<Step> steps) {}

    /**
     * 一步。 What set or moved it.
     *
     * @param days the count day by day; empty for a date set by hand, or when it is too long to be read
     * @param unknownCalendar true when the calendars it was counted by are not on record here, so days off have no names
     */
    public record Step(DeadlineStep step, List<CountedDay> days, boolean unknownCalendar) {}
}
