package banli.command.axon.store;

import static org.assertj.core.api.Assertions.assertThat;

import banli.wire.WireSerializer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("令牌库：许多进程同时第一次启动")
class TokenStoreNameTest {
    private static final int PROCESSES = 8;

    @Test
    @DisplayName("个个问得同一个名称，没有一个因别人先写而启动不了")
    void allLearnTheSameName() throws Exception {
        try (TestPostgres postgres = TestPostgres.start();
                TestLedger ledger = TestLedger.on(postgres);
                var pool = Executors.newFixedThreadPool(PROCESSES)) {
            CyclicBarrier together = new CyclicBarrier(PROCESSES);
            List<Callable<Optional<String>>> asked = new ArrayList<>();
            for (int process = 0; process < PROCESSES; process++) {
                JdbcTokenStore store = store(ledger);
                asked.add(() -> {
                    together.await();
                    return store.retrieveStorageIdentifier();
                });
            }
            Set<String> names = new HashSet<>();
            for (Future<Optional<String>> answer : pool.invokeAll(asked)) {
                names.add(answer.get().orElseThrow());
            }
            assertThat(names).hasSize(1);
        }
    }

    private static JdbcTokenStore store(TestLedger ledger) {
        return JdbcTokenStore.builder()
                .connectionProvider(ledger.context.getBean(ConnectionProvider.class))
                .schema(ledger.context.getBean(TokenSchema.class))
                .serializer(new WireSerializer())
                .build();
    }
}
