package banli.command.policy;

import banli.language.calendar.WorkingCalendar;
import banli.language.policy.DeadlineRule;
import banli.language.policy.RestDay;
import banli.language.word.deadline.DateUnit;
import banli.language.word.deadline.Deadline;
import banli.language.word.deadline.Reckoning;
import java.time.LocalDate;
import java.util.List;

/** 期限计算。 Counts a deadline from its start, by calendar date or by working days, and keeps how it was counted. */
record Reckoner(String policyVersion, WorkingCalendar calendar) {
    /** The start itself is not counted; a month that lacks the day ends on its last. */
    Deadline reckon(DeadlineRule rule, LocalDate start) {
        boolean workingDays = rule.unit() == DateUnit.WORKING_DAYS;
        List<LocalDate> counted = workingDays ? calendar.workingDaysAfter(start, rule.amount()) : List.of();
        LocalDate due =
                workingDays ? counted.getLast() : settled(add(start, rule.amount(), rule.unit()), rule.restDay());
        boolean byCalendar = workingDays || rule.restDay() == RestDay.NEXT_WORKING_DAY;
        boolean known = calendar.published(start) && calendar.published(due);
        Reckoning reckoning = new Reckoning(
                rule.id(),
                rule.basis(),
                start,
                rule.amount(),
                rule.unit(),
                policyVersion,
                calendar.version(),
                counted,
                byCalendar && !known);
        return new Deadline(rule.kind(), due, warnFrom(due, rule.warnWorkingDays(), start), reckoning);
    }

    LocalDate warnFrom(LocalDate due, int workingDays, LocalDate notBefore) {
        LocalDate day = calendar.plus(due, -workingDays);
        return day.isBefore(notBefore) ? notBefore : day;
    }

    LocalDate settled(LocalDate day, RestDay restDay) {
        return restDay == RestDay.NEXT_WORKING_DAY ? calendar.onOrAfter(day) : day;
    }

    LocalDate add(LocalDate start, int amount, DateUnit unit) {
        return switch (unit) {
            case WORKING_DAYS -> calendar.plus(start, amount);
            case DAYS -> start.plusDays(amount);
            case MONTHS -> start.plusMonths(amount);
        };
    }
}
