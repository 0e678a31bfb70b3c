package banli.command.axon;

import banli.command.axon.record.FoldCache;
import banli.command.axon.store.AppendCondition;
import banli.command.axon.store.LastSequences;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.RepositorySpanFactory;

/**
 * 接着读的仓库。 Keeps aggregates between acts, instead of reading the whole stream anew. Where the store appends on a
 * condition, an aggregate is taken as it stands, and the append or {@link AnswersOnMemory} tells when it has moved on; on other
 * stores it is read on at each load, and what others record between the load and the append is left to the ledger's key.
 */
final class CachingRepository<T> extends EventSourcingRepository<T> {
    private final EventStore store;
    private final FoldCache<Stood<T>> cache;

    private CachingRepository(Builder<T> builder, EventStore store, long mostFacts) {
        super(builder);
        this.store = store;
        this.cache = new FoldCache<>(mostFacts);
    }

    /** One that keeps aggregates of so many facts altogether. */
    static <T> CachingRepository<T> of(Class<T> type, Configuration axon, long mostFacts) {
        Builder<T> builder = EventSourcingRepository.builder(type)
                .eventStore(axon.eventStore())
                .parameterResolverFactory(axon.parameterResolverFactory())
                .handlerDefinition(axon.handlerDefinition(type))
                .repositoryProvider(axon::repository)
                .spanFactory(axon.getComponent(RepositorySpanFactory.class));
        return new CachingRepository<>(builder, axon.eventStore(), mostFacts);
    }

    @Override
    protected EventSourcedAggregate<T> doLoadWithLock(String stream, Long expectedVersion) {
        // Taken, not looked at: whatever goes wrong with this act, what it may have changed is gone.
        Stood<T> stood = cache.take(stream);
        EventSourcedAggregate<T> known = stood == null ? null : known(stream, stood);
        EventSourcedAggregate<T> aggregate = known == null ? super.doLoadWithLock(stream, expectedVersion) : known;
        long loaded = aggregate.version();
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        work.afterCommit(_ -> keep(stream, aggregate));
        work.onRollback(back -> {
            // A refusal has applied nothing.
            if (aggregate.version() == loaded && !AppendCondition.lostRace(back)) {
                keep(stream, aggregate);
            }
        });
        return aggregate;
    }

    private EventSourcedAggregate<T> known(String stream, Stood<T> stood) {
        if (store instanceof LastSequences) {
            AppendCondition.ofAct().assume(stream, stood.sequence);
            return standing(stood);
        }
        return readOn(stream, stood);
    }

    private EventSourcedAggregate<T> standing(Stood<T> stood) {
        return EventSourcedAggregate.reconstruct(
                stood.root, aggregateModel(), stood.sequence, false, store, NoSnapshotTriggerDefinition.TRIGGER);
    }

    /** Null when the ledger doesn't hold the fact at which the aggregate stands. */
    private EventSourcedAggregate<T> readOn(String stream, Stood<T> stood) {
        DomainEventStream facts = store.readEvents(stream, stood.sequence);
        if (!facts.hasNext()) {
            return null;
        }
        facts.next();
        EventSourcedAggregate<T> aggregate = standing(stood);
        aggregate.initializeState(facts);
        return aggregate;
    }

    private void keep(String stream, EventSourcedAggregate<T> aggregate) {
        long sequence = aggregate.version();
        cache.put(stream, new Stood<>(aggregate.getAggregateRoot(), sequence), sequence + 1);
    }

    private record Stood<T>(T root, long sequence) {}
}
