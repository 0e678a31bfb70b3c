package banli.bench.live;

import banli.bench.StockStore;
import banli.language.event.CommitmentEvent.ProgressReported;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/** 对照的轮询。 The peer: a reader in another process, on Axon's own store, which asks every 500 ms whether there is more. */
final class StockPoll implements AutoCloseable {
    private final EmbeddedEventStore writer;
    private final EmbeddedEventStore reader;
    private final TrackingEventStream stream;
    private final Moments heard = new Moments();
    private final String run = UUID.randomUUID().toString();
    private volatile boolean open = true;
    private long recorded;

    StockPoll(StockStore stock) {
        writer = stock.store();
        reader = stock.store();
        stream = reader.openStream(reader.createHeadToken());
        Thread.ofPlatform().daemon().name("stock-reader").start(this::hear);
    }

    /** Records a fact; gives its number among those of this run. */
    long record() {
        writer.publish(new GenericDomainEventMessage<>(
                "Case", run, recorded, new ProgressReported("进展", null, null, LocalDate.EPOCH)));
        return recorded++;
    }

    Moments heard() {
        return heard;
    }

    private void hear() {
        long number = 0;
        try {
            while (open) {
                stream.nextAvailable();
                heard.add(number++, System.nanoTime());
            }
        } catch (InterruptedException | RuntimeException closed) {
            open = false;
        }
    }

    @Override
    public void close() {
        open = false;
        stream.close();
        reader.shutDown();
        writer.shutDown();
    }
}
