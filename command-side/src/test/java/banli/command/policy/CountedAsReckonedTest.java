package banli.command.policy;

import static org.assertj.core.api.Assertions.assertThat;

import banli.command.rulebook.PolicyInForce;
import banli.language.calendar.AdoptedCalendars;
import banli.language.calendar.CalendarDocument;
import banli.language.calendar.CountedDay;
import banli.language.calendar.CountedDay.Part;
import banli.language.calendar.DayCount;
import banli.language.word.deadline.DateUnit;
import banli.language.word.deadline.Deadline;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("逐日列出的与决定时所计的一致")
class CountedAsReckonedTest {
    private static final List<CalendarDocument> ADOPTED = IntStream.rangeClosed(2020, 2026)
            .mapToObj(year -> DocumentReader.calendar(Policies.text("calendars/state-council-" + year + ".json")))
            .toList();

    @ParameterizedTest
    @MethodSource("banli.command.policy.Policies#shipped")
    @DisplayName("每地每种期限、六年中每一天起算：所计天数、截止日、跳过与顺延都对得上")
    void everyRuleFromEveryDay(String policy) {
        PolicyInForce inForce = Policies.bookOf(policy)
                .inForce(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 3, 1))
                .orElseThrow();
        AdoptedCalendars calendars =
                AdoptedCalendars.at(inForce.calendarVersion(), ADOPTED).orElseThrow();
        for (DeadlineKind kind : DeadlineKind.values()) {
            for (LocalDate start = LocalDate.of(2020, 7, 1); start.getYear() < 2026; start = start.plusDays(1)) {
                inForce.deadline(kind, start, CaseKind.PROPOSAL, UnitRole.LEAD)
                        .ifPresent(deadline -> agrees(deadline, calendars));
            }
        }
    }

    private static void agrees(Deadline deadline, AdoptedCalendars calendars) {
        List<CountedDay> days = DayCount.of(deadline.reckoning(), deadline.dueOn(), calendars);
        assertThat(days.getFirst().day()).isEqualTo(deadline.reckoning().start());
        assertThat(days.getLast().day()).isEqualTo(deadline.dueOn());
        if (deadline.reckoning().unit() == DateUnit.WORKING_DAYS) {
            assertThat(days.stream().map(CountedDay::number).filter(Objects::nonNull))
                    .hasSize(deadline.reckoning().amount())
                    .last()
                    .isEqualTo(deadline.reckoning().amount());
        }
        assertThat(days.stream().filter(day -> isCountedWrongly(day, deadline))).isEmpty();
    }

    private static boolean isCountedWrongly(CountedDay day, Deadline deadline) {
        boolean movedPast = day.part() == Part.MOVED && !day.day().equals(deadline.dueOn());
        if (day.part() == Part.SKIPPED || movedPast) {
            return day.mark().worked();
        }
        return day.part() == Part.COUNTED
                && deadline.reckoning().unit() == DateUnit.WORKING_DAYS
                && !day.mark().worked();
    }
}
