package banli.command.axon.store;

import static org.assertj.core.api.Assertions.assertThat;

import banli.wire.DatabaseListener;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("写入后立即唤醒读者，不靠轮询")
class AppendSignalTest {

    private static TestPostgres postgres;
    private static TestLedger here;
    private static TestLedger there;

    @BeforeAll
    static void start() {
        postgres = TestPostgres.start();
        here = TestLedger.on(postgres);
        there = TestLedger.on(postgres);
    }

    @AfterAll
    static void stop() {
        there.close();
        here.close();
        postgres.close();
    }

    @Test
    @DisplayName("同一进程的流被唤醒，无须经过数据库的通知")
    void wakesAStreamOfThisProcess() throws Exception {
        here.context.getBean(DatabaseListener.class).close();
        assertWoken(here, "same");
    }

    @Test
    @DisplayName("另一进程的流被唤醒")
    void wakesAStreamOfAnotherProcess() throws Exception {
        assertWoken(there, "other");
    }

    @Test
    @DisplayName("监听的连接断了，重连后补上错过的唤醒")
    void comesBackAfterALostConnection() throws Exception {
        try (var superuser = postgres.superuser();
                var statement = superuser.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity "
                    + "where query = 'select next_index - 1 from ledger.head'");
            assertThat(statement.getResultSet().next()).as("somebody listened").isTrue();
        }
        assertWoken(there, "again");
    }

    @Test
    @DisplayName("处理器的回调随每次写入而至，关流后不再来")
    void callsBackUntilClosed() throws Exception {
        var calls = new CountDownLatch(2);
        var stream = there.store().openStream(there.store().createHeadToken());
        assertThat(stream.setOnAvailableCallback(calls::countDown)).isTrue();
        assertThat(calls.getCount()).as("once at the registration").isEqualTo(1);
        here.engine().appendEvents(TestLedger.facts("called", 0, 1));
        assertThat(calls.await(60, TimeUnit.SECONDS)).isTrue();
        stream.close();
        assertThat(stream.hasNextAvailable(1, TimeUnit.HOURS))
                .as("a closed stream does not wait")
                .isFalse();
    }

    private static void assertWoken(TestLedger reader, String name) throws Exception {
        var stream = reader.store().openStream(reader.store().createHeadToken());
        var next = new CompletableFuture<TrackedEventMessage<?>>();
        var waiting = Thread.ofVirtual().start(() -> {
            try {
                next.complete(stream.nextAvailable());
            } catch (Exception failed) {
                next.completeExceptionally(failed);
            }
        });
        while (waiting.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        here.engine().appendEvents(TestLedger.facts(name, 0, 1));
        assertThat(next.get(60, TimeUnit.SECONDS).getPayload()).isEqualTo(new Happened(name + "/0"));
        stream.close();
    }
}
