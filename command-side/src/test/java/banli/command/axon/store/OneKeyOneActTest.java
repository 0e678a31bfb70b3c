package banli.command.axon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import banli.language.word.Meta;
import banli.language.word.Refused;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("一键一事，看的是整本账")
class OneKeyOneActTest {
    private static TestPostgres postgres;
    private static TestLedger ledger;

    @BeforeAll
    static void start() {
        postgres = TestPostgres.start();
        ledger = TestLedger.on(postgres);
    }

    @AfterAll
    static void stop() {
        ledger.close();
        postgres.close();
    }

    @Test
    @DisplayName("一次办理的几条事实同用一键；别的流用过的键不收，什么也不记")
    void aKeyServesOneStream() {
        ledger.engine().appendEvents(List.of(fact("here", 0, "k"), fact("here", 1, "k")));
        refused(List.of(fact("there", 0, "k")));
        refused(List.of(fact("there", 0, "other"), fact("there", 1, "k")));
        assertThat(ledger.engine().readEvents("there").hasNext()).isFalse();
        ledger.engine().appendEvents(List.of(fact("there", 0, "other")));
    }

    @Test
    @DisplayName("旧账本里两处用过的一个键照样打开；新的一处不收")
    void anOldLedgerMayHoldAKeyTwice() throws Exception {
        try (var owner = postgres.owner();
                var statement = owner.createStatement()) {
            statement.execute("drop index ledger.fact_key");
            statement.execute("""
                    insert into ledger.fact
                    select next_index + n, 'old-' || n, 0, 'old-' || n, 'Test', 'happened', null, recorded_at, '{}',
                           convert_to(json_build_object('idempotencyKey', 'twice',
                                                        'actorName', '"idempotencyKey":"x"')::text, 'UTF8')
                      from ledger.head, generate_series(0, 1) n;
                    update ledger.head set next_index = next_index + 2;
                    create index fact_key on ledger.fact using hash (ledger.key_of(metadata))""");
        }
        refused(List.of(fact("new", 0, "twice")));
        ledger.engine().appendEvents(List.of(fact("new", 0, "x")));
    }

    private static void refused(List<? extends DomainEventMessage<?>> facts) {
        assertThatExceptionOfType(CommandExecutionException.class)
                .isThrownBy(() -> ledger.engine().appendEvents(facts))
                .satisfies(refusal -> assertThat(refusal.<Refused>getDetails()).contains(OneKeyOneAct.refused()));
    }

    private static DomainEventMessage<?> fact(String stream, long sequence, String key) {
        return TestLedger.fact(stream, sequence, "said").withMetaData(Map.of(Meta.KEY, key));
    }
}
