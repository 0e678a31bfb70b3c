package banli.command.axon.store;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;

/** A fact as it is written: its bytes are made once, and never again. */
record StoredFact(
        String stream,
        long sequence,
        String eventId,
        String aggregateType,
        String type,
        String revision,
        byte[] payload,
        byte[] metadata) {

    static StoredFact of(DomainEventMessage<?> event, Serializer serializer) {
        var payload = event.serializePayload(serializer, byte[].class);
        var metadata = event.serializeMetaData(serializer, byte[].class);
        return new StoredFact(
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getIdentifier(),
                event.getType(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                metadata.getData());
    }

    /** Where it stands, without its content: this text reaches messages and logs. */
    @Override
    public String toString() {
        return stream + "#" + sequence;
    }
}
