package banli.query.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.language.query.board.ShowBoard;
import banli.language.word.AsOf;
import banli.query.live.Bureau;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@DisplayName("截至任一时刻的屏")
class AsOfTest {
    private static final int CASES = 60;

    /** The test ledger records a fact a minute from the morning of this day on: all on one day. */
    private static final LocalDate DAY = LocalDate.of(2021, 1, 4);

    @RepeatedTest(4)
    @DisplayName("按记录时间：截至第N号事实，等于只记到第N号时的实时屏；截至最新，等于现在的屏")
    void asOfAFactEqualsTheHistoryCutThere() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed=" + seed);
        List<Histories.Recorded> history = Histories.of(seed, CASES);
        int cut = new Random(seed).nextInt(history.size() - 1) + 1;
        Map<String, String> then = answersOfNow(history.subList(0, cut));
        Map<String, String> now = answersOfNow(history);
        try (Bureau office = Histories.office(DAY, history)) {
            assertThat(Answers.of(office, moment(cut - 1), CASES))
                    .as("seed=" + seed)
                    .isEqualTo(then);
            assertThat(Answers.of(office, moment(history.size() - 1), CASES))
                    .as("seed=" + seed)
                    .isEqualTo(now);
            assertThat(Answers.of(office, null, CASES)).as("seed=" + seed).isEqualTo(now);
        }
    }

    @Test
    @DisplayName("账本之前、之后、尚未到来的时刻，各以一句话说明")
    void momentsOutsideTheLedgerAreTold() {
        try (Bureau office = Histories.office(DAY, Histories.of(1, CASES))) {
            long head = office.ledger().head();
            assertThatThrownBy(() -> office.ask(new ShowBoard(null), moment(head + 1)))
                    .hasStackTraceContaining("outside the ledger's time");
            assertThatThrownBy(() -> office.ask(
                            new ShowBoard(null), new AsOf(AsOf.Clock.RECORDED, null, DAY.minusDays(1), null)))
                    .hasStackTraceContaining("outside the ledger's time");
            assertThatThrownBy(() -> office.ask(
                            new ShowBoard(null), new AsOf(AsOf.Clock.HAPPENED, null, DAY.plusYears(30), null)))
                    .hasStackTraceContaining("outside the ledger's time");
        }
    }

    private static AsOf moment(long position) {
        return new AsOf(AsOf.Clock.RECORDED, position, null, null);
    }

    private static Map<String, String> answersOfNow(List<Histories.Recorded> history) {
        try (Bureau office = Histories.office(DAY, history)) {
            return Answers.of(office, null, CASES);
        }
    }
}
