package banli.command.axon.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("处理器在账本上：令牌与死信都落在数据库")
class ProcessorTest {

    @Test
    @DisplayName("新事实即到；处理不了的进死信；重启后从原处继续")
    void followsAndRemembers() throws Exception {
        try (var postgres = TestPostgres.start()) {
            try (var before = TestLedger.on(postgres)) {
                before.engine().appendEvents(TestLedger.facts("a", 0, 1));
            }
            try (var ledger = TestLedger.on(postgres, TestPostgres.APPLICATION, Tested.class)) {
                ledger.engine().appendEvents(TestLedger.facts("a", 1, 1));
                assertThat(next(ledger)).isEqualTo("a/0");
                assertThat(next(ledger)).isEqualTo("a/1");
                ledger.engine()
                        .appendEvents(
                                java.util.List.of(TestLedger.fact("b", 0, "bad"), TestLedger.fact("c", 0, "good")));
                assertThat(next(ledger)).isEqualTo("good");
                var letters = ledger.context
                        .getBean(EventProcessingConfiguration.class)
                        .deadLetterQueue("tested")
                        .orElseThrow();
                assertThat(letters.size()).isEqualTo(1);
                awaitToken(postgres, 3);
            }
            try (var again = TestLedger.on(postgres, TestPostgres.APPLICATION, Tested.class)) {
                again.engine().appendEvents(TestLedger.facts("d", 0, 1));
                assertThat(next(again)).as("nothing is told twice").isEqualTo("d/0");
            }
        }
    }

    private static String next(TestLedger ledger) throws InterruptedException {
        return ledger.context.getBean(Tested.class).heard.poll(20, TimeUnit.SECONDS);
    }

    private static void awaitToken(TestPostgres postgres, int index) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        try (var owner = postgres.owner();
                var statement = owner.createStatement()) {
            boolean stored = false;
            while (!stored) {
                assertThat(System.nanoTime()).as("the token is stored").isLessThan(end);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
                try (var rows = statement.executeQuery("select 1 from processing.token where segment >= 0 "
                        + "and convert_from(token, 'UTF8') like '%\"index\":" + index + "%'")) {
                    stored = rows.next();
                }
            }
        }
    }

    @ProcessingGroup("tested")
    static class Tested {

        final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

        @EventHandler
        void on(Happened fact) {
            if (fact.what().equals("bad")) {
                throw new IllegalStateException("unreadable");
            }
            heard.add(fact.what());
        }
    }
}
