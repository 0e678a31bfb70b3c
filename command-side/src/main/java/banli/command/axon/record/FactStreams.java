package banli.command.axon.record;

import banli.command.axon.store.AppendCondition;
import banli.command.axon.store.LastSequences;
import banli.wire.UnreadableFact;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;

/**
 * 按流读取事实。 Folds a stream of facts to what a decision must know of it. What was folded is kept, and checked against
 * the stream's last sequence at each reading, or when the act's facts are appended: so nothing that is answered or recorded
 * rests on less than the ledger holds.
 */
public final class FactStreams {
    private static final long MOST_FACTS = 100_000;

    private final Supplier<EventStore> store;
    private final FoldCache<Kept> cache;
    private final Map<String, Object> asked;
    private final Map<String, Long> lasts;
    private final Set<String> assumed;

    /** 依所给的账本。 On the store of events, asked for when first needed. */
    public FactStreams(Supplier<EventStore> store) {
        this(store, new FoldCache<>(MOST_FACTS), null, Map.of(), Set.of());
    }

    private FactStreams(
            Supplier<EventStore> store,
            FoldCache<Kept> cache,
            Map<String, Object> asked,
            Map<String, Long> lasts,
            Set<String> assumed) {
        this.store = store;
        this.cache = cache;
        this.asked = asked;
        this.lasts = lasts;
        this.assumed = assumed;
    }

    /**
     * For one act or question on one thread: asks the ledger of each stream once, so that all of it sees the same.
     *
     * @param ahead streams that will surely be read: where the store can tell, they are asked for in one round trip
     */
    FactStreams once(Collection<String> ahead) {
        Map<String, Long> told = store.get() instanceof LastSequences many ? many.lastSequences(ahead) : Map.of();
        return new FactStreams(store, cache, new HashMap<>(), told, Set.of());
    }

    /**
     * As {@link #once}, for an act whose facts are all that it changes: what is at hand of these streams is taken for their
     * present state, where the store appends only if it was ({@link AppendCondition}).
     */
    FactStreams assuming(Collection<String> streams) {
        return store.get() instanceof LastSequences
                ? new FactStreams(store, cache, new HashMap<>(), Map.of(), Set.copyOf(streams))
                : once(streams);
    }

    /** 核对。 Asks whether what the act at hand was only assumed to stand on is so; refuses as a lost race where it is not. */
    public void confirm() {
        if (store.get() instanceof LastSequences many) {
            AppendCondition.ofAct().confirm(many);
        }
    }

    /** 忘掉。 Has these streams read anew: what was assumed of one of them was not so. */
    public void forget(Collection<String> streams) {
        streams.forEach(cache::take);
    }

    /** What the last reading of the stream came to, of whatever age; {@code start} when it is not at hand. */
    @SuppressWarnings("unchecked")
    <S> S atHand(String stream, S start) {
        Kept known = cache.look(stream);
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

    @SuppressWarnings("unchecked")
    private <S> S readNow(String stream, S start, Step<S> step) {
        Kept known = cache.look(stream);
        if (known != null && assumed.contains(stream)) {
            AppendCondition.ofAct().assume(stream, known.sequence);
            return (S) known.state;
        }
        Kept now = readOn(stream, known == null ? new Kept(start, -1) : known, start, step);
        AppendCondition.ofAct().read(stream, now.sequence);
        return (S) now.state;
    }

    @SuppressWarnings("unchecked")
    private <S> Kept readOn(String stream, Kept known, S start, Step<S> step) {
        Long told = lasts.get(stream);
        long last = told == null ? store.get().lastSequenceNumberFor(stream).orElse(-1L) : told;
        if (known.sequence == last) {
            return known;
        }
        // More than the ledger holds: it is another one, or was restored.
        Kept from = known.sequence > last ? new Kept(start, -1) : known;
        S state = (S) from.state;
        DomainEventStream facts = store.get().readEvents(stream, from.sequence + 1);
        while (facts.hasNext() && facts.peek().getSequenceNumber() <= last) {
            DomainEventMessage<?> fact = facts.next();
            if (fact.getPayload() instanceof UnreadableFact unknown) {
                throw new FactNotKnown(unknown);
            }
            state = step.read(state, fact.getPayload(), fact.getMetaData());
        }
        Kept now = new Kept(state, last);
        cache.put(stream, now, last + 1);
        return now;
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
