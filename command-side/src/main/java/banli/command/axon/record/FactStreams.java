package banli.command.axon.record;

import banli.command.axon.store.LastSequences;
import banli.wire.UnreadableFact;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;

/**
 * 按流读取事实。 Folds a stream of facts to what a decision must know of it. What was folded is kept, and checked against
 * the stream's last sequence at each reading: so nothing is ever older than the ledger.
 */
public final class FactStreams {
    private static final long MOST_FACTS = 100_000;

    private final Supplier<EventStore> store;
    private final Shelf<Kept> shelf;
    private final Map<String, Object> asked;
    private final Map<String, Long> lasts;

    /** 依所给的账本。 On the store of events, asked for when first needed. */
    public FactStreams(Supplier<EventStore> store) {
        this(store, new Shelf<>(MOST_FACTS), null, Map.of());
    }

    private FactStreams(
            Supplier<EventStore> store, Shelf<Kept> shelf, Map<String, Object> asked, Map<String, Long> lasts) {
        this.store = store;
        this.shelf = shelf;
        this.asked = asked;
        this.lasts = lasts;
    }

    /**
     * For one act or question on one thread: asks the ledger of each stream once, so that all of it sees the same.
     *
     * @param ahead streams that will surely be read: where the store can tell, they are asked for in one round trip
     */
    FactStreams once(Collection<String> ahead) {
        Map<String, Long> told = store.get() instanceof LastSequences many ? many.lastSequences(ahead) : Map.of();
        return new FactStreams(store, shelf, new HashMap<>(), told);
    }

    /** The last sequence of a stream that was asked ahead, null when it was not or has no facts. */
    Long told(String stream) {
        return lasts.get(stream);
    }

    /** What the last reading of the stream came to, of whatever age; {@code start} when it is not at hand. */
    @SuppressWarnings("unchecked")
    <S> S atHand(String stream, S start) {
        Kept known = shelf.look(stream);
        return known == null ? start : (S) known.state;
    }

    /** Folds the whole stream; the step must not change what it is given, and one stream is always folded alike. */
    <S> S read(String stream, S start, Step<S> step) {
        if (asked == null) {
            return readNow(stream, start, step);
        }
        @SuppressWarnings("unchecked")
        S known = (S) asked.computeIfAbsent(stream, _ -> readNow(stream, start, step));
        return known;
    }

    private <S> S readNow(String stream, S start, Step<S> step) {
        Long told = lasts.get(stream);
        long last = told == null ? store.get().lastSequenceNumberFor(stream).orElse(-1L) : told;
        Kept known = shelf.look(stream);
        if (known == null || known.sequence > last) {
            known = new Kept(start, -1);
        }
        @SuppressWarnings("unchecked")
        S state = (S) known.state;
        if (known.sequence == last) {
            return state;
        }
        DomainEventStream facts = store.get().readEvents(stream, known.sequence + 1);
        while (facts.hasNext() && facts.peek().getSequenceNumber() <= last) {
            DomainEventMessage<?> fact = facts.next();
            if (fact.getPayload() instanceof UnreadableFact unknown) {
                throw new FactNotKnown(unknown);
            }
            state = step.read(state, fact.getPayload(), fact.getMetaData());
        }
        shelf.put(stream, new Kept(state, last), last + 1);
        return state;
    }

    /** Each fact of the stream, as recorded. */
    public void each(String stream, Consumer<DomainEventMessage<?>> what) {
        DomainEventStream facts = store.get().readEvents(stream);
        while (facts.hasNext()) {
            what.accept(facts.next());
        }
    }

    /** The fact at that sequence. */
    public Object at(String stream, long sequence) {
        return store.get().readEvents(stream, sequence).next().getPayload();
    }

    /** 读一条事实。 One step of a fold. */
    interface Step<S> {
        S read(S soFar, Object fact, MetaData metaData);
    }

    private record Kept(Object state, long sequence) {}
}
