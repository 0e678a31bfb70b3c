package banli.query.feed;

import banli.wire.WireMapper;
import com.google.protobuf.ByteString;
import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import tools.jackson.core.type.TypeReference;

/** Facts as a channel of Axon Server hands them out, where there is none. */
public final class AxonFeeds {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private AxonFeeds() {}

    /** The same facts, in the form in which Axon Server stores them. */
    public static FactFeed of(List<RawFact> facts) {
        List<EventWithToken> stored = facts.stream().map(AxonFeeds::stored).toList();
        EventChannel channel = is(EventChannel.class, (_, method, given) -> switch (method.getName()) {
            case "getLastToken" -> CompletableFuture.completedFuture(stored.size() - 1L);
            case "openStream" -> stream(stored.listIterator((int) (long) given[0] + 1));
            default -> throw new UnsupportedOperationException(method.getName());
        });
        return new AxonServerFactFeed(() -> channel, null);
    }

    private static EventStream stream(Iterator<EventWithToken> events) {
        return is(EventStream.class, (_, method, _) -> switch (method.getName()) {
            case "nextIfAvailable" -> events.next();
            case "close" -> null;
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private static <T> T is(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static EventWithToken stored(RawFact fact) {
        Event.Builder event = Event.newBuilder()
                .setMessageIdentifier(fact.eventId())
                .setAggregateIdentifier(fact.stream())
                .setAggregateSequenceNumber(fact.sequence())
                .setAggregateType("Any")
                .setTimestamp(fact.recordedAt().toEpochMilli())
                .setPayload(SerializedObject.newBuilder()
                        .setType(fact.type())
                        .setRevision(fact.revision())
                        .setData(ByteString.copyFrom(fact.payload())));
        WireMapper.mapper()
                .readValue(fact.metadata(), TEXTS)
                .forEach((name, text) -> event.putMetaData(
                        name, MetaDataValue.newBuilder().setTextValue(text).build()));
        return EventWithToken.newBuilder()
                .setToken(fact.position())
                .setEvent(event)
                .build();
    }
}
