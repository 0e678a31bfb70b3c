package banli.command.axon.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("一次询问多个流的末号")
class LastSequencesTest {
    @Test
    @DisplayName("有事实的流各答末号，没有事实的流不答；一个也不问就什么也不答")
    void ofManyStreams() {
        try (var postgres = TestPostgres.start();
                var ledger = TestLedger.on(postgres)) {
            ledger.engine().appendEvents(TestLedger.facts("one", 0, 3));
            ledger.engine().appendEvents(TestLedger.facts("other", 0, 1));
            ledger.engine().appendEvents(TestLedger.facts("not asked", 0, 7));
            LastSequences store = (LastSequences) ledger.store();
            assertThat(store.lastSequences(List.of("other", "none", "one"))).isEqualTo(Map.of("one", 2L, "other", 0L));
            assertThat(store.lastSequences(List.of())).isEmpty();
        }
    }
}
