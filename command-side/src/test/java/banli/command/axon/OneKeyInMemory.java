package banli.command.axon;

import banli.command.axon.store.OneKeyOneAct;
import banli.language.word.Meta;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** Facts in memory, where a key serves one stream, as in PostgreSQL. */
final class OneKeyInMemory extends InMemoryEventStorageEngine {
    private final Map<Object, String> streams = new ConcurrentHashMap<>();

    @Override
    public void appendEvents(List<? extends EventMessage<?>> facts) {
        for (EventMessage<?> fact : facts) {
            Object key = fact.getMetaData().get(Meta.KEY);
            if (key == null || !(fact instanceof DomainEventMessage<?> placed)) {
                continue;
            }
            String stream = placed.getAggregateIdentifier();
            if (!stream.equals(streams.computeIfAbsent(key, _ -> stream))) {
                throw new CommandExecutionException("refused: one-key-one-act", null, OneKeyOneAct.refused());
            }
        }
        super.appendEvents(facts);
    }
}
