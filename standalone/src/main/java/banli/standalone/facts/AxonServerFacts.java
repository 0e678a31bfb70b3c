package banli.standalone.facts;

import banli.language.word.Text;
import banli.standalone.data.CommandFailed;
import banli.wire.LedgerStore;
import banli.wire.bus.ServerProbe;
import com.google.protobuf.ByteString;
import io.axoniq.axonserver.connector.event.AppendEventsTransaction;
import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;

/** Axon Server 里的事实。 One context of an Axon Server; its index is dense from 0. */
public final class AxonServerFacts implements Facts {
    private static final int AHEAD = 1_000;
    private static final long PATIENCE_SECONDS = 30;

    private final AxonServerConnectionManager connections;
    private final EventChannel server;

    private AxonServerFacts(AxonServerConnectionManager connections) {
        this.connections = connections;
        this.server = connections.getConnection().eventChannel();
    }

    /**
     * 连接。 Connects as the processes of an installation do.
     *
     * @throws CouldNot when it is not there, or wants other settings
     */
    public static AxonServerFacts at(AxonServerConfiguration settings) {
        new ServerProbe(settings).trouble().ifPresent(trouble -> {
            throw new CommandFailed(trouble.setting() ? trouble.sentence() : away(settings));
        });
        return new AxonServerFacts(AxonServerConnectionManager.builder()
                .axonServerConfiguration(settings)
                .build());
    }

    private static Text away(AxonServerConfiguration settings) {
        return new Text(
                "Axon Server（" + settings.getServers()
                        + "）没有应答。请核对它是否在运行，以及 AXONIQ_AXONSERVER_SERVERS（或 --servers）和 TLS 的设置。",
                "Axon Server (" + settings.getServers()
                        + ") does not answer. Check that it runs, AXONIQ_AXONSERVER_SERVERS (or --servers), and the settings of TLS.");
    }

    @Override
    public LedgerStore store() {
        return LedgerStore.AXONSERVER;
    }

    @Override
    public long head() {
        return answered(server.getLastToken());
    }

    @Override
    public void each(long from, long to, Consumer<Fact> reader) {
        if (from > to) {
            return;
        }
        try (EventStream facts = server.openStream(from - 1, AHEAD)) {
            long position;
            do {
                EventWithToken next = facts.nextIfAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (next == null) {
                    throw new IllegalStateException("Axon Server sent no fact for " + PATIENCE_SECONDS + " s");
                }
                position = next.getToken();
                reader.accept(fact(next.getEvent(), position));
            } while (position < to);
        } catch (InterruptedException interrupted) {
            throw stopped(interrupted);
        }
    }

    private static Fact fact(Event event, long position) {
        Map<String, String> meta = new TreeMap<>();
        event.getMetaDataMap().forEach((name, value) -> meta.put(name, value.getTextValue()));
        return new Fact(
                position,
                event.getMessageIdentifier(),
                event.getAggregateType(),
                event.getAggregateIdentifier(),
                event.getAggregateSequenceNumber(),
                event.getPayload().getType(),
                event.getPayload().getRevision(),
                event.getTimestamp(),
                event.getPayload().getData().toByteArray(),
                meta);
    }

    @Override
    public void append(List<Fact> facts) {
        AppendEventsTransaction transaction = server.startAppendEventsTransaction();
        facts.forEach(fact -> transaction.appendEvent(event(fact)));
        answered(transaction.commit());
    }

    private static Event event(Fact fact) {
        Event.Builder event = Event.newBuilder()
                .setMessageIdentifier(fact.eventId())
                .setAggregateIdentifier(fact.stream())
                .setAggregateSequenceNumber(fact.sequence())
                .setAggregateType(fact.aggregateType())
                .setTimestamp(fact.at())
                .setPayload(SerializedObject.newBuilder()
                        .setType(fact.type())
                        .setRevision(fact.revision())
                        .setData(ByteString.copyFrom(fact.payload())));
        fact.meta()
                .forEach((name, text) -> event.putMetaData(
                        name, MetaDataValue.newBuilder().setTextValue(text).build()));
        return event.build();
    }

    @Override
    public void close() {
        connections.shutdown();
    }

    private static <T> T answered(CompletableFuture<T> asked) {
        try {
            return asked.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException away) {
            throw new IllegalStateException("Axon Server: " + away.getMessage(), away);
        } catch (InterruptedException interrupted) {
            throw stopped(interrupted);
        }
    }

    private static IllegalStateException stopped(InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("stopped", interrupted);
    }
}
