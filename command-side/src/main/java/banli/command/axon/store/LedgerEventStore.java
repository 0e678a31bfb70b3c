package banli.command.axon.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/** Axon's embedded store whose streams are woken when the ledger grows, by this process or another. */
final class LedgerEventStore extends EmbeddedEventStore implements LastSequences {

    private final LedgerStorageEngine engine;
    private final AppendSignal signal;
    private final long pollMillis;

    LedgerEventStore(Builder builder, LedgerStorageEngine engine, AppendSignal signal, long pollMillis) {
        // The shared cache has a thread of its own that a wake could overtake: each stream reads for itself.
        super(builder.storageEngine(engine).optimizeEventConsumption(false));
        this.engine = engine;
        this.signal = signal;
        this.pollMillis = pollMillis;
    }

    /** The writer has woken all when the group was committed. */
    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {}

    @Override
    public Map<String, Long> lastSequences(Collection<String> streams) {
        return engine.lastSequences(streams);
    }

    @Override
    public TrackingEventStream openStream(TrackingToken from) {
        return new WakingStream(super.openStream(from), signal, pollMillis);
    }
}
