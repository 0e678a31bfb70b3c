package banli.command.axon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.wire.LedgerUnavailable;
import java.util.ArrayList;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("数据库不在或太忙：如实答复「没有记录，请稍后再试」")
class AwayDatabaseTest {

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();

    @Test
    @DisplayName("数据库停了：写入与读取都说暂不可用")
    void stopped() {
        try (var postgres = TestPostgres.start();
                var ledger = TestLedger.on(postgres)) {
            postgres.close();
            // Connections that were open may end in "unknown" once: the server said good-bye on them.
            assertThatThrownBy(() -> ledger.engine().lastSequenceNumberFor("a")).isInstanceOf(LedgerUnavailable.class);
            assertThatThrownBy(() -> {
                        try {
                            ledger.engine().appendEvents(TestLedger.facts("a", 0, 1));
                        } catch (banli.wire.OutcomeUnknown goodBye) {
                            ledger.engine().appendEvents(TestLedger.facts("a", 0, 1));
                        }
                    })
                    .isInstanceOf(LedgerUnavailable.class)
                    .hasMessageContaining("没有记录");
        }
    }

    @Test
    @DisplayName("写入停滞、排队已满：排不上的与等太久的都没有记录，其余照记")
    void stuck() throws Exception {
        try (var postgres = TestPostgres.start();
                var ledger = TestLedger.on(postgres);
                var owner = postgres.owner()) {
            owner.setAutoCommit(false);
            try (var statement = owner.createStatement()) {
                statement.execute("select * from ledger.head for update");
            }
            var senders = new ArrayList<Thread>();
            for (int i = 0; i < 1_300; i++) {
                String stream = "stuck-" + i;
                senders.add(Thread.ofVirtual().start(() -> append(ledger, stream)));
            }
            while (refused.isEmpty()) {
                Thread.onSpinWait();
            }
            owner.commit();
            for (Thread sender : senders) {
                sender.join();
            }
            assertThat(acknowledged.size() + refused.size()).isEqualTo(1_300);
            assertThat(StoredRows.of(postgres).eventIds()).containsExactlyInAnyOrderElementsOf(acknowledged);
        }
    }

    private void append(TestLedger ledger, String stream) {
        var fact = TestLedger.fact(stream, 0, "x");
        try {
            ledger.engine().appendEvents(java.util.List.of(fact));
            acknowledged.add(fact.getIdentifier());
        } catch (LedgerUnavailable full) {
            refused.add(fact.getIdentifier());
        }
    }
}
