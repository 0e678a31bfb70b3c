package banli.desk.ask;

import banli.wire.LedgerUnavailable;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 是否够得着。 Whether the processes that decide and answer can be reached now. Sending while Axon Server is known to be away
 * would wait for each try to connect; whoever serves people asks here first, and says so at once. A line that stays, but
 * carries nothing, is known to the connection only after seconds; here it is known while somebody waits ({@link Heartbeat}).
 */
@Component
public class BusHealth {
    private static final long TICK_MILLIS = 250;
    private static final int GRACE = 2;

    private final boolean several;
    private final ObjectProvider<AxonServerConnectionManager> connections;
    private final ObjectProvider<AxonServerConfiguration> settings;
    private final Heartbeat line = new Heartbeat(this::whereTheLedgerEnds);
    private final Set<Heartbeat> toDeciders = ConcurrentHashMap.newKeySet();
    private ScheduledExecutorService clockwork;

    BusHealth(
            @Value("${axon.axonserver.enabled:false}") boolean several,
            ObjectProvider<AxonServerConnectionManager> connections,
            ObjectProvider<AxonServerConfiguration> settings) {
        this.several = several;
        this.connections = connections;
        this.settings = settings;
    }

    /** 是否分进程。 Whether there may be other processes that answer. */
    boolean several() {
        return several;
    }

    @PostConstruct
    void listen() {
        if (several) {
            clockwork = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("banli-line").factory());
            clockwork.scheduleWithFixedDelay(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    @PreDestroy
    void close() {
        if (clockwork != null) {
            clockwork.shutdownNow();
        }
    }

    /** The same answer, given up when it is found while waiting that nothing comes back at all. */
    <A> CompletableFuture<A> orSilent(CompletableFuture<A> answer) {
        return several ? line.whileItSpeaks(answer) : answer;
    }

    /**
     * The same answer, given up when the one who decides says nothing at all.
     *
     * @param question asks them whether they are there
     */
    <A> CompletableFuture<A> orHanging(CompletableFuture<A> answer, Supplier<CompletableFuture<?>> question) {
        if (several) {
            Heartbeat own = new Heartbeat(question, GRACE);
            own.whileItSpeaks(answer);
            toDeciders.add(own);
            answer.whenComplete((_, _) -> toDeciders.remove(own));
        }
        return answer;
    }

    private void tick() {
        line.tick();
        toDeciders.forEach(Heartbeat::tick);
    }

    /** @throws LedgerUnavailable when it is known that nothing can be reached */
    void orAway() {
        if (several && (line.isSilent() || !isConnected())) {
            throw new LedgerUnavailable();
        }
    }

    private boolean isConnected() {
        return connections.getObject().isConnected(settings.getObject().getContext());
    }

    /** On the connection that acts and questions take. */
    private CompletableFuture<?> whereTheLedgerEnds() {
        try {
            // To ask for a connection while there is none would wait for it.
            return isConnected()
                    ? connections
                            .getObject()
                            .getConnection(settings.getObject().getContext())
                            .eventChannel()
                            .getLastToken()
                    : CompletableFuture.failedFuture(new LedgerUnavailable());
        } catch (RuntimeException notSent) {
            return CompletableFuture.failedFuture(notSent);
        }
    }
}
