package banli.command.axon.store;

import static org.assertj.core.api.Assertions.assertThat;

import banli.wire.LedgerUnavailable;
import banli.wire.OutcomeUnknown;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("答复丢在路上：已提交而未收到答复的，如实说「结果不明」")
class LostAnswerTest {

    private static final int TRIES = 20;

    @Test
    @DisplayName("说「没有记录」就真没有；记录了而答复丢失的，说「结果不明」")
    void saysUnknown() throws Exception {
        try (var postgres = TestPostgres.start();
                var line = new CutLine(postgres.port());
                var ledger = TestLedger.at(line.url(), TestPostgres.APPLICATION)) {
            boolean recordedYetUnknown = false;
            for (int i = 0; i < TRIES && !recordedYetUnknown; i++) {
                // A connection that was just used is not tested again before the next statement.
                ledger.engine().appendEvents(TestLedger.facts("before-" + i, 0, 1));
                var fact = TestLedger.fact("lost-" + i, 0, "x");
                line.loseAnswers(true);
                try {
                    ledger.engine().appendEvents(List.of(fact));
                } catch (OutcomeUnknown unknown) {
                    recordedYetUnknown = StoredRows.of(postgres).eventIds().contains(fact.getIdentifier());
                } catch (LedgerUnavailable away) {
                    assertThat(StoredRows.of(postgres).eventIds()).doesNotContain(fact.getIdentifier());
                } finally {
                    line.loseAnswers(false);
                }
            }
            assertThat(recordedYetUnknown).isTrue();
        }
    }
}
