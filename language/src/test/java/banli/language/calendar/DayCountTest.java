package banli.language.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import banli.language.calendar.CalendarDocument.Notice;
import banli.language.calendar.CountedDay.Part;
import banli.language.word.Text;
import banli.language.word.deadline.DateUnit;
import banli.language.word.deadline.Reckoning;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("逐日计算与已采用的日历")
class DayCountTest {
    private static final CalendarDocument OF_2021 = document(
            "notice-2021",
            List.of(new Holiday("国庆节", "National Day", day("10-01"), day("10-07"))),
            List.of(day("09-26"), day("10-09")));
    private static final AdoptedCalendars CALENDARS = AdoptedCalendars.of(List.of(OF_2021));

    @Test
    @DisplayName("按工作日计：跳过的周末和假期写明名称，调休上班的周末计入")
    void workingDaysAreTold() {
        List<LocalDate> counted = CALENDARS.working().workingDaysAfter(day("09-29"), 3);
        List<CountedDay> days =
                DayCount.of(reckoning(day("09-29"), 3, DateUnit.WORKING_DAYS, counted), counted.getLast(), CALENDARS);

        assertThat(days).hasSize(11);
        assertThat(days.getFirst().part()).isEqualTo(Part.START);
        assertThat(days.get(1)).isEqualTo(new CountedDay(day("09-30"), DayMark.WORKING, null, Part.COUNTED, 1));
        assertThat(days.get(2))
                .isEqualTo(new CountedDay(
                        day("10-01"), DayMark.HOLIDAY, new Text("国庆节", "National Day"), Part.SKIPPED, null));
        assertThat(days.getLast()).isEqualTo(new CountedDay(day("10-09"), DayMark.MAKE_UP, null, Part.COUNTED, 3));
        assertThat(days)
                .extracting(CountedDay::number)
                .filteredOn(number -> number != null)
                .containsExactly(1, 2, 3);
    }

    @Test
    @DisplayName("按月计：期满遇假期的，顺延的日子单独标出")
    void aMonthThatEndsOnAHolidayIsMovedOn() {
        List<CountedDay> days = DayCount.of(
                reckoning(day("09-02"), 1, DateUnit.MONTHS, List.of()),
                CALENDARS.working().onOrAfter(day("10-02")),
                CALENDARS);

        assertThat(days)
                .filteredOn(one -> one.part() == Part.END)
                .extracting(CountedDay::day)
                .containsExactly(day("10-02"));
        assertThat(days)
                .filteredOn(one -> one.part() == Part.MOVED)
                .extracting(CountedDay::day)
                .containsExactly(day("10-03"), day("10-04"), day("10-05"), day("10-06"), day("10-07"), day("10-08"));
        assertThat(days).allSatisfy(one -> assertThat(one.number()).isNull());
    }

    @Test
    @DisplayName("按日计：每天都计；过长的不逐日列出")
    void daysAreCountedEachAndLongOnesNotAtAll() {
        Reckoning thirty = reckoning(day("03-01"), 30, DateUnit.DAYS, List.of());
        assertThat(DayCount.of(thirty, day("03-31"), CALENDARS).getLast().number())
                .isEqualTo(30);
        Reckoning endless = reckoning(day("03-01"), 500, DateUnit.DAYS, List.of());
        assertThat(DayCount.of(endless, day("03-01").plusDays(500), CALENDARS)).isEmpty();
    }

    @Test
    @DisplayName("日历版本按采用的先后编号，旧版本仍可找回，同年后采用的取代先采用的")
    void everyVersionCanBeFoundAgain() {
        CalendarDocument corrected = document("corrected", List.of(), List.of());
        List<CalendarDocument> adopted = List.of(OF_2021, corrected);

        assertThat(AdoptedCalendars.of(adopted).working().version()).isEqualTo("corrected#2");
        assertThat(AdoptedCalendars.of(adopted).mark(day("10-04"))).isEqualTo(DayMark.WORKING);
        assertThat(AdoptedCalendars.at("notice-2021#1", adopted).orElseThrow().mark(day("10-04")))
                .isEqualTo(DayMark.HOLIDAY);
        assertThat(AdoptedCalendars.at("none", adopted)).isPresent();
        assertThat(AdoptedCalendars.at("notice-2021#3", adopted)).isEmpty();
    }

    @Test
    @DisplayName("设想的日子改变所计，其余与原来相同，不使未公布的年份变为已公布")
    void supposedDays() {
        AdoptedCalendars supposed = CALENDARS.supposing(List.of(day("10-08"), day("10-09")), List.of(day("10-04")));

        assertThat(supposed.mark(day("10-04"))).isEqualTo(DayMark.WORKING);
        assertThat(supposed.mark(day("10-08"))).isEqualTo(DayMark.HOLIDAY);
        assertThat(supposed.mark(day("10-09"))).isEqualTo(DayMark.WEEKEND);
        assertThat(supposed.mark(day("10-05"))).isEqualTo(DayMark.HOLIDAY);
        assertThat(supposed.working().published(LocalDate.of(2030, 1, 1))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDARS.supposing(List.of(day("10-08")), List.of(day("10-08"))));
    }

    private static CalendarDocument document(String version, List<Holiday> off, List<LocalDate> worked) {
        return new CalendarDocument(2021, version, List.of(new Notice("通知", "1号", day("01-01"), null)), off, worked);
    }

    private static Reckoning reckoning(LocalDate start, int amount, DateUnit unit, List<LocalDate> counted) {
        Text basis = new Text("出处", "source");
        return new Reckoning("reply", basis, start, amount, unit, "p", "notice-2021#1", counted, false);
    }

    private static LocalDate day(String monthAndDay) {
        return LocalDate.parse("2021-" + monthAndDay);
    }
}
