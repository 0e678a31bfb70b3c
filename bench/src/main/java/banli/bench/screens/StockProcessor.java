package banli.bench.screens;

import banli.bench.House;
import banli.bench.StockStore;
import banli.bench.years.MadeUpFact;
import banli.bench.years.PlausibleYears;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** 对照的处理器。 The peer: Axon's pooled processor as it comes, on Axon's JDBC store, with a given batch size. */
final class StockProcessor implements AutoCloseable {
    private static final int TOGETHER = 1_000;
    private static final long BETWEEN_MILLIS = 5;

    private final House house;
    private final StockStore stock;
    private final EmbeddedEventStore store;
    private final AtomicInteger runs = new AtomicInteger();
    private long facts;

    /** With the first facts of these years in its store, at most so many. */
    StockProcessor(House house, PlausibleYears years, long most) throws SQLException {
        this.house = house;
        this.stock = new StockStore(house);
        this.store = stock.store();
        List<DomainEventMessage<?>> together = new ArrayList<>();
        years.each(fact -> {
            if (facts < most) {
                facts++;
                together.add(message(fact));
            }
            if (together.size() == TOGETHER) {
                store.publish(together);
                together.clear();
            }
        });
        store.publish(together);
    }

    /** Reads from the first fact on, for at most so long; facts a second, from the first one on. */
    double read(int batch, Duration most) throws InterruptedException {
        StockScreens screens = new StockScreens(house, "stock_screens");
        ScheduledExecutorService coordinator = Executors.newSingleThreadScheduledExecutor();
        ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor();
        PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                .name("stock-" + runs.incrementAndGet())
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(screens)
                        .build())
                .messageSource(store)
                .tokenStore(house.part(TokenStore.class))
                .transactionManager(new SpringTransactionManager(house.part(PlatformTransactionManager.class)))
                .coordinatorExecutor(coordinator)
                .workerExecutor(worker)
                .initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(batch)
                .build();
        try {
            long begin = System.nanoTime();
            processor.start();
            while (screens.handled() < facts && System.nanoTime() - begin < most.toNanos()) {
                Thread.sleep(BETWEEN_MILLIS);
            }
            long end = System.nanoTime();
            long handled = screens.handled();
            if (handled == 0) {
                throw new IllegalStateException("the stock processor has read nothing");
            }
            return handled / ((end - screens.began()) / 1e9);
        } finally {
            processor.shutDown();
            coordinator.shutdownNow();
            worker.shutdownNow();
        }
    }

    private static DomainEventMessage<?> message(MadeUpFact fact) {
        return new GenericDomainEventMessage<>("Case", fact.stream(), fact.sequence(), fact.event(), fact.meta());
    }

    @Override
    public void close() {
        store.shutDown();
        stock.close();
    }
}
