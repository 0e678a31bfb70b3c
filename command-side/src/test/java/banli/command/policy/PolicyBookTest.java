package banli.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import banli.language.event.PolicyEvent.CalendarAdopted;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("规则簿")
class PolicyBookTest {
    private static final LocalDate MARCH = LocalDate.of(2021, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2021, 6, 1);
    private static final LocalDate TODAY = LocalDate.of(2021, 7, 1);

    @Test
    @DisplayName("案件适用交办之日的规则，新规则不溯及既往")
    void theDayOfHandOnDecides() {
        PolicyBook book =
                Policies.bookOf("shanghai-2015.json").with(Policies.adopted("examples/chongqing.json", JUNE), "li");
        assertThat(book.inForce(MARCH, TODAY).orElseThrow().version()).isEqualTo("shanghai-2015");
        assertThat(book.inForce(JUNE, TODAY).orElseThrow().version()).isEqualTo("chongqing-2018");
        assertThat(book.inForce(LocalDate.of(2014, 12, 31), TODAY)).isEmpty();
    }

    @Test
    @DisplayName("写明适用于在办案件的规则，自施行之日起也管以前交办的案件")
    void aDocumentMayNameOpenCases() {
        PolicyBook book =
                Policies.bookOf("shanghai-2015.json").with(Policies.adopted("examples/zhejiang.json", JUNE), "li");
        assertThat(book.inForce(MARCH, TODAY).orElseThrow().version()).isEqualTo("zhejiang-1");
        assertThat(book.inForce(MARCH, MARCH).orElseThrow().version()).isEqualTo("shanghai-2015");
    }

    @Test
    @DisplayName("每采用一份日历，日历版本就不同")
    void everyAdoptionGivesANewCalendarVersion() {
        String calendar = Policies.text("calendars/state-council-2021.json");
        PolicyBook book = PolicyBook.EMPTY.with(Policies.adopted("shanghai-2015.json", MARCH), "li");
        PolicyBook once = book.with(new CalendarAdopted("x", 2021, "state-council-2021", "", calendar), "li");
        String corrected = calendar.replace("\"state-council-2021\"", "\"corrected-2021\"");
        PolicyBook twice = once.with(new CalendarAdopted("x", 2021, "corrected-2021", "", corrected), "li");
        assertThat(once.inForce(MARCH, TODAY).orElseThrow().calendarVersion()).isEqualTo("state-council-2021#1");
        assertThat(twice.inForce(MARCH, TODAY).orElseThrow().calendarVersion()).isEqualTo("corrected-2021#2");
    }

    @Test
    @DisplayName("规则文件有不认识的名称、缺少部分或数额不对时读不进来")
    void documentsAreReadStrictly() {
        String document = Policies.text("shanghai-2015.json");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentReader.policy(document.replace("\"openCasesToo\"", "\"openCases\"")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentReader.policy(document.replace("\"amount\": 7,", "\"amount\": 0,")));
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentReader.policy("{}"));
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentReader.calendar("null"));
    }
}
