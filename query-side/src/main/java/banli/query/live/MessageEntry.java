package banli.query.live;

import banli.language.event.LedgerFact;
import banli.language.word.Text;
import banli.query.feed.Decoder;
import banli.query.feed.Entry;
import banli.wire.UnreadableFact;
import banli.wire.WireNames;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.SerializationException;

/** 消息转记录。 Makes an entry of Axon's message; a payload that can't be read becomes an entry that says so. */
final class MessageEntry {
    private MessageEntry() {}

    static Unread waiting(EventMessage<?> message) {
        long position =
                ((TrackedEventMessage<?>) message).trackingToken().position().orElseThrow();
        return new Unread(position, () -> of(message, position));
    }

    private static Entry of(EventMessage<?> message, long position) {
        DomainEventMessage<?> ofStream = (DomainEventMessage<?>) message;
        Map<String, String> meta = new HashMap<>();
        message.getMetaData().forEach((name, value) -> meta.put(name, String.valueOf(value)));
        LedgerFact fact = null;
        Text why = null;
        String type = WireNames.of(message.getPayloadType());
        try {
            switch (message.getPayload()) {
                case LedgerFact known -> fact = known;
                case UnreadableFact unknown -> {
                    type = unknown.type();
                    why = Decoder.unknown(unknown.type(), unknown.revision());
                }
                default -> why = Decoder.broken(type);
            }
        } catch (SerializationException broken) {
            why = Decoder.broken(type);
        }
        return new Entry(
                position,
                ofStream.getAggregateIdentifier(),
                ofStream.getSequenceNumber(),
                type,
                message.getTimestamp(),
                meta,
                fact,
                why);
    }
}
