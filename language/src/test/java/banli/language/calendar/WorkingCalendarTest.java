package banli.language.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tyme.holiday.LegalHoliday;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("工作日历")
class WorkingCalendarTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.of("2020-2026", publishedYears());

    @Test
    @DisplayName("2020至2026年每一天都与独立的节假日库一致")
    void agreesWithAnIndependentLibrary() {
        List<String> differences = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() < 2027; day = day.plusDays(1)) {
            LegalHoliday theirs = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            boolean works = theirs == null ? day.getDayOfWeek().getValue() < 6 : theirs.isWork();
            if (works != CALENDAR.isWorkingDay(day)) {
                differences.add(day + " theirs " + works);
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    @DisplayName("调休上班的周末算工作日，2020年春节延长的日子不算")
    void knowsMakeUpDaysAndTheProlongedSpringFestival() {
        assertThat(CALENDAR.isWorkingDay(LocalDate.parse("2021-02-07"))).isTrue();
        assertThat(CALENDAR.isWorkingDay(LocalDate.parse("2021-02-17"))).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.parse("2020-01-31"))).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.parse("2020-02-03"))).isTrue();
    }

    @Test
    @DisplayName("起算日不计，逐日列出所数的工作日")
    void countsWorkingDaysAfterTheStart() {
        LocalDate beforeTheHoliday = LocalDate.parse("2021-09-29");
        assertThat(CALENDAR.workingDaysAfter(beforeTheHoliday, 3))
                .containsExactly(
                        LocalDate.parse("2021-09-30"), LocalDate.parse("2021-10-08"), LocalDate.parse("2021-10-09"));
        assertThat(CALENDAR.plus(LocalDate.parse("2021-10-09"), -3)).isEqualTo(beforeTheHoliday);
        assertThat(CALENDAR.onOrAfter(LocalDate.parse("2021-10-01"))).isEqualTo(LocalDate.parse("2021-10-08"));
    }

    @Test
    @DisplayName("两日之间的工作日数有正负")
    void measuresBetweenDays() {
        LocalDate friday = LocalDate.parse("2021-03-05");
        LocalDate monday = LocalDate.parse("2021-03-08");
        assertThat(CALENDAR.between(friday, monday)).isEqualTo(1);
        assertThat(CALENDAR.between(monday, friday)).isEqualTo(-1);
        assertThat(CALENDAR.between(monday, monday)).isZero();
    }

    @Test
    @DisplayName("2018至2027年，两日之间的工作日数与一天天数出来的一致，没有放假安排的年份也是")
    void betweenAsCountedDayByDay() {
        LocalDate first = LocalDate.of(2018, 1, 1);
        int counted = 0;
        for (LocalDate day = first.plusDays(1); day.getYear() < 2028; day = day.plusDays(1)) {
            counted += CALENDAR.isWorkingDay(day) ? 1 : 0;
            assertThat(CALENDAR.between(first, day)).as("%s", day).isEqualTo(counted);
            assertThat(CALENDAR.between(day, first)).as("%s", day).isEqualTo(-counted);
        }
    }

    @Test
    @DisplayName("没有放假安排的年份只按星期计，属暂定")
    void beyondTheNoticesItIsProvisional() {
        assertThat(CALENDAR.published(LocalDate.parse("2026-12-31"))).isTrue();
        assertThat(CALENDAR.published(LocalDate.parse("2027-01-04"))).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.parse("2027-01-04"))).isTrue();
    }

    @Test
    @DisplayName("同一天不能既放假又上班")
    void aDayIsNotBothOffAndWorked() {
        Set<LocalDate> day = Set.of(LocalDate.parse("2021-10-09"));
        assertThatIllegalArgumentException().isThrownBy(() -> new CalendarYear(2021, "x", day, day));
    }

    private static List<CalendarYear> publishedYears() {
        return List.of(2020, 2021, 2022, 2023, 2024, 2025, 2026).stream()
                .map(WorkingCalendarTest::published)
                .toList();
    }

    private static CalendarYear published(int year) {
        Path file = Path.of("..", "policies", "calendars", "state-council-" + year + ".json");
        JsonNode notice = JsonMapper.shared().readTree(read(file));
        Set<LocalDate> off = new HashSet<>();
        for (JsonNode holiday : notice.get("daysOff")) {
            LocalDate last = LocalDate.parse(holiday.get("to").asString());
            LocalDate.parse(holiday.get("from").asString())
                    .datesUntil(last.plusDays(1))
                    .forEach(off::add);
        }
        Set<LocalDate> worked = new HashSet<>();
        notice.get("makeUpDays").forEach(day -> worked.add(LocalDate.parse(day.asString())));
        return new CalendarYear(year, notice.get("version").asString(), off, worked);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}
