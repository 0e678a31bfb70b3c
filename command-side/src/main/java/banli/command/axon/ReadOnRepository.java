package banli.command.axon;

import banli.command.axon.record.DirectoryOnRecord;
import banli.command.axon.record.Shelf;
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
 * 接着读的仓库。 Keeps aggregates between acts and reads on from where they stand, instead of the whole stream anew. The
 * ledger is asked at each load, so an act is never decided, refused or found repeated on less than the ledger holds; what
 * others record between the load and the append is left to the ledger's key.
 */
final class ReadOnRepository<T> extends EventSourcingRepository<T> {
    private final EventStore store;
    private final DirectoryOnRecord directory;
    private final Shelf<Stood<T>> shelf;

    private ReadOnRepository(Builder<T> builder, EventStore store, DirectoryOnRecord directory, long mostFacts) {
        super(builder);
        this.store = store;
        this.directory = directory;
        this.shelf = new Shelf<>(mostFacts);
    }

    /** One that keeps aggregates of so many facts altogether. */
    static <T> ReadOnRepository<T> of(Class<T> type, Configuration axon, DirectoryOnRecord directory, long mostFacts) {
        Builder<T> builder = EventSourcingRepository.builder(type)
                .eventStore(axon.eventStore())
                .parameterResolverFactory(axon.parameterResolverFactory())
                .handlerDefinition(axon.handlerDefinition(type))
                .repositoryProvider(axon::repository)
                .spanFactory(axon.getComponent(RepositorySpanFactory.class));
        return new ReadOnRepository<>(builder, axon.eventStore(), directory, mostFacts);
    }

    @Override
    protected EventSourcedAggregate<T> doLoadWithLock(String stream, Long expectedVersion) {
        // Taken, not looked at: whatever goes wrong with this act, what it may have changed is gone.
        Stood<T> stood = shelf.take(stream);
        EventSourcedAggregate<T> known = stood == null ? null : upToNow(stream, stood);
        EventSourcedAggregate<T> aggregate = known == null ? super.doLoadWithLock(stream, expectedVersion) : known;
        long loaded = aggregate.version();
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        work.afterCommit(_ -> keep(stream, aggregate));
        work.onRollback(_ -> {
            // A refusal has applied nothing.
            if (aggregate.version() == loaded) {
                keep(stream, aggregate);
            }
        });
        return aggregate;
    }

    /** Where the ledger holds nothing after the fact at which the aggregate stands, there is nothing to read. */
    private EventSourcedAggregate<T> upToNow(String stream, Stood<T> stood) {
        Long last = directory.lastOfAct(stream);
        return last != null && last == stood.sequence ? standing(stood) : readOn(stream, stood);
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
        shelf.put(stream, new Stood<>(aggregate.getAggregateRoot(), sequence), sequence + 1);
    }

    private record Stood<T>(T root, long sequence) {}
}
