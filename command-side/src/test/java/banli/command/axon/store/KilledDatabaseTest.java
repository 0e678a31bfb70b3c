package banli.command.axon.store;

import static org.assertj.core.api.Assertions.assertThat;

import banli.wire.LedgerUnavailable;
import banli.wire.OutcomeUnknown;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("数据库被杀：答复「已记录」的不丢不重，答复「未记录」的确实没有")
class KilledDatabaseTest {

    private static final int WRITERS = 8;
    private static final int BETWEEN_KILLS = 120;

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final Set<String> unknown = ConcurrentHashMap.newKeySet();
    private final Queue<Throwable> unexpected = new ConcurrentLinkedQueue<>();
    private final AtomicInteger progress = new AtomicInteger();
    private volatile boolean stopped;

    @Test
    @DisplayName("八个写者之下杀五次：断连接、杀后台进程、杀主进程再启动")
    void fiveKills(@TempDir Path folder) throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path data = folder.resolve("data");
        try (var first = TestPostgres.startIn(data, 0);
                var ledger = TestLedger.on(first)) {
            var reader = new LiveReader(ledger.store());
            var writers = new ArrayList<Thread>();
            for (int w = 0; w < WRITERS; w++) {
                String stream = "writer-" + w;
                writers.add(Thread.ofPlatform().daemon().start(() -> write(ledger, stream)));
            }
            awaitProgress();
            terminateWriter(first);
            awaitProgress();
            killBackend(first);
            awaitProgress();
            kill(Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).getFirst()));
            first.close();
            try (var second = TestPostgres.startIn(data, first.port())) {
                awaitProgress();
                killBackend(second);
                awaitProgress();
                terminateWriter(second);
                awaitProgress();
                stopped = true;
                for (Thread writer : writers) {
                    writer.join();
                }
                assertThat(unexpected).isEmpty();
                var rows = StoredRows.of(second).eventIds();
                assertThat(rows).doesNotHaveDuplicates().containsAll(acknowledged);
                assertThat(refused).doesNotContainAnyElementsOf(rows);
                var unasked = new ArrayList<>(rows);
                unasked.removeAll(acknowledged);
                assertThat(unknown)
                        .as("only what was answered as unknown may stand beside")
                        .containsAll(unasked);
                assertThat(reader.await(rows.size())).isEqualTo(rows);
            }
        }
    }

    private void write(TestLedger ledger, String stream) {
        long next = 0;
        boolean settling = false;
        while (!stopped) {
            var fact = TestLedger.fact(stream, next, "x");
            try {
                ledger.engine().appendEvents(java.util.List.of(fact));
                acknowledged.add(fact.getIdentifier());
                next++;
                settling = false;
                progress.incrementAndGet();
            } catch (LedgerUnavailable away) {
                refused.add(fact.getIdentifier());
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            } catch (OutcomeUnknown lost) {
                unknown.add(fact.getIdentifier());
                settling = true;
                next = settle(ledger, stream);
            } catch (ConcurrencyException ownFact) {
                // A commit that was on the disk but not yet visible when the server died appears with the recovery:
                // the first look came too early. Nobody else writes to this stream, so there must be an unknown one.
                refused.add(fact.getIdentifier());
                if (!settling) {
                    unexpected.add(ownFact);
                    return;
                }
                next = settle(ledger, stream);
            } catch (RuntimeException failed) {
                unexpected.add(failed);
                return;
            }
        }
    }

    private static long settle(TestLedger ledger, String stream) {
        while (true) {
            try {
                return ledger.engine().lastSequenceNumberFor(stream).orElse(-1L) + 1;
            } catch (LedgerUnavailable away) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            }
        }
    }

    private void awaitProgress() {
        int enough = progress.get() + BETWEEN_KILLS;
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (progress.get() < enough && unexpected.isEmpty()) {
            assertThat(System.nanoTime()).as("the writers go on").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    private static void terminateWriter(TestPostgres postgres) throws InterruptedException {
        long pid = writerOf(postgres);
        try (var superuser = postgres.superuser();
                var statement = superuser.createStatement()) {
            statement.execute("select pg_terminate_backend(" + pid + ")");
        } catch (SQLException goingDown) {
            // The blow before this one has only now reached the server; it throws out the writer with the rest.
        }
    }

    /** After this PostgreSQL throws out everybody and recovers from its log. */
    private static void killBackend(TestPostgres postgres) throws InterruptedException {
        kill(writerOf(postgres));
    }

    /** The server process that appends; it may be doing something else just now, or the server may be recovering. */
    private static long writerOf(TestPostgres postgres) throws InterruptedException {
        while (!Thread.interrupted()) {
            try (var superuser = postgres.superuser();
                    var statement = superuser.createStatement();
                    var row = statement.executeQuery(
                            "select pid from pg_stat_activity where query like 'select ledger.append%'")) {
                if (row.next()) {
                    return row.getLong(1);
                }
            } catch (SQLException recovering) {
                Thread.onSpinWait();
            }
        }
        throw new InterruptedException();
    }

    private static void kill(long pid) {
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }
}
