package banli.language.query.deadline;

import banli.language.calendar.CountedDay;
import banli.language.calendar.DayMark;
import banli.language.calendar.Holiday;
import banli.language.word.CaseId;
import banli.language.word.Text;
import banli.language.word.deadline.Light;
import java.time.LocalDate;
import java.util.ArrayList;
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
    public record Step(DeadlineStep step, List<CountedDay> days, boolean unknownCalendar) {
        /** 某种日子的天数。 How many days of the count, after its start, are of that kind. */
        public long marked(DayMark mark) {
            return days.stream().skip(1).filter(day -> day.mark() == mark).count();
        }

        /** 期间的假期。 The holidays within the count, each with the first and last of its days that fall into it. */
        public List<Holiday> holidays() {
            List<Holiday> found = new ArrayList<>();
            for (CountedDay day : days) {
                Text name = day.holiday();
                if (name == null) {
                    continue;
                }
                boolean goesOn = !found.isEmpty() && found.getLast().name().equals(name);
                LocalDate from = goesOn ? found.removeLast().from() : day.day();
                found.add(new Holiday(name.zh(), name.en(), from, day.day()));
            }
            return found;
        }
    }
}
