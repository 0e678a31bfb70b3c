package banli.command.axon;

import static banli.command.axon.House.assertRules;
import static org.assertj.core.api.Assertions.assertThat;

import banli.command.axon.answer.HandledCase;
import banli.language.command.ClosingCommand.WithdrawCase;
import banli.language.command.LedgerCommand.CloseYear;
import banli.language.command.LedgerCommand.EnterEarlierFigure;
import banli.language.event.LedgerEvent.YearClosed;
import banli.language.word.Office;
import banli.language.word.Refused;
import banli.language.word.person.ContactDetails;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("年度结束（Axon）")
class ClosedYearTest {
    private final HandledCase handled = HandledCase.accepted("zhu-fang", new ContactDetails("13900001111", null, null));
    private final House house = handled.house;

    @Test
    @DisplayName("还有未办结的案件，说明几件、哪几件；办结后由办公室结束，只一次")
    void aYearIsClosedOnceItsCasesHaveEnded() {
        CloseYear close = new CloseYear(2021, "年度总结已上报");
        assertRules(house.refused(close, "li", Office.ADMIN), "office");
        Refused waits = house.refused(close, "wu", Office.REGISTRY);
        assertRules(waits, "year-ended");
        assertThat(waits.rules().getFirst().missing().zh()).contains("1件", "21-168");
        assertRules(house.refused(new CloseYear(2020, "无"), "wu", Office.REGISTRY), "year-begun");

        house.by("wu", Office.REGISTRY, new WithdrawCase(HandledCase.CASE, "已解决", List.of("zhu-fang"), null));
        house.by("wu", Office.REGISTRY, close);
        assertThat(house.facts("ledger").getLast().getPayload()).isInstanceOf(YearClosed.class);
        assertRules(house.refused(close, "wu", Office.REGISTRY), "year-not-closed");
        assertRules(house.refused(handled.contact(), "sun", Office.SECTION), "year-not-closed");
        assertRules(
                house.refused(new EnterEarlierFigure(2021, "CASES", 22, null, "总结"), "wu", Office.REGISTRY),
                "earlier-year",
                "year-not-closed");
    }
}
