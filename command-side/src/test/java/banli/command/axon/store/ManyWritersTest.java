package banli.command.axon.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("多人同时写：编号连续、次序即提交次序、冲突与坏数据各自失败")
class ManyWritersTest {

    private static final int WRITERS = 16;
    private static final int APPENDS_EACH = 125;

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> notRecorded = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> unexpected = new ConcurrentLinkedQueue<>();
    private final AtomicInteger conflicts = new AtomicInteger();
    private final AtomicInteger poisoned = new AtomicInteger();
    private final AtomicInteger poisonSent = new AtomicInteger();

    @Test
    @DisplayName("十六个写者、两千次写入，另有一个进程同写：一个不丢、一个不重、读者一个不漏")
    void sixteenWriters() throws Exception {
        try (var postgres = TestPostgres.start();
                var here = TestLedger.on(postgres);
                var there = TestLedger.on(postgres)) {
            var reader = new LiveReader(here.store());
            var writers = new ArrayList<Thread>();
            for (int w = 0; w < WRITERS; w++) {
                // Two processes fight over the same streams.
                TestLedger ledger = w % 4 == 0 ? there : here;
                int seed = w;
                writers.add(Thread.ofPlatform().start(() -> write(ledger, new Random(seed))));
            }
            for (Thread writer : writers) {
                writer.join();
            }
            assertThat(unexpected).isEmpty();
            var rows = StoredRows.of(postgres);
            assertThat(rows.eventIds())
                    .containsExactlyInAnyOrderElementsOf(acknowledged)
                    .doesNotContainAnyElementsOf(notRecorded);
            assertThat(reader.await(rows.eventIds().size())).isEqualTo(rows.eventIds());
            assertThat(reader.positions())
                    .isEqualTo(
                            LongStream.range(0, rows.eventIds().size()).boxed().toList());
            assertThat(conflicts).as("conflicts").hasPositiveValue();
            assertThat(poisoned.get()).as("poison").isPositive().isEqualTo(poisonSent.get());
        }
    }

    private void write(TestLedger ledger, Random dice) {
        for (int i = 0; i < APPENDS_EACH; i++) {
            String stream = "case-" + dice.nextInt(20);
            try {
                long next = ledger.engine().lastSequenceNumberFor(stream).orElse(-1L) + 1;
                switch (dice.nextInt(12)) {
                    case 0 -> poison(ledger, next);
                    case 1 -> rollBack(ledger, TestLedger.facts(stream, next, 1));
                    // The second of these is taken: neither may be recorded.
                    case 2 ->
                        append(
                                ledger,
                                next == 0
                                        ? TestLedger.facts(stream, next, 1)
                                        : List.of(
                                                TestLedger.fact("lonely-" + i + "-" + dice.nextInt(), 0, "x"),
                                                TestLedger.fact(stream, next - 1, "x")));
                    default -> append(ledger, TestLedger.facts(stream, next, 1 + dice.nextInt(3)));
                }
            } catch (RuntimeException failed) {
                unexpected.add(failed);
            }
        }
    }

    private void append(TestLedger ledger, List<DomainEventMessage<Happened>> facts) {
        var ids = facts.stream().map(DomainEventMessage::getIdentifier).toList();
        try {
            ledger.engine().appendEvents(facts);
            acknowledged.addAll(ids);
        } catch (ConcurrencyException lost) {
            conflicts.incrementAndGet();
            notRecorded.addAll(ids);
        }
    }

    private void poison(TestLedger ledger, long next) {
        var fact = TestLedger.fact("poison\0", next, "x");
        poisonSent.incrementAndGet();
        try {
            ledger.engine().appendEvents(List.of(fact));
        } catch (EventStoreException refused) {
            poisoned.incrementAndGet();
            notRecorded.add(fact.getIdentifier());
        }
    }

    private void rollBack(TestLedger ledger, List<DomainEventMessage<Happened>> facts) {
        var work = DefaultUnitOfWork.startAndGet(facts.getFirst());
        ledger.store().publish(facts);
        work.rollback();
        facts.forEach(fact -> notRecorded.add(fact.getIdentifier()));
    }
}
