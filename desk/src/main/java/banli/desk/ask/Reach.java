package banli.desk.ask;

import banli.wire.LedgerUnavailable;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 是否够得着。 Whether the processes that decide and answer can be reached now. Sending while Axon Server is known to be away
 * would wait for each try to connect; whoever serves people asks here first, and says so at once.
 */
@Component
public class Reach {
    private final boolean several;
    private final ObjectProvider<AxonServerConnectionManager> connections;
    private final ObjectProvider<AxonServerConfiguration> settings;

    Reach(
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

    /** @throws LedgerUnavailable when it is known that nothing can be reached */
    void orAway() {
        if (several && !connections.getObject().isConnected(settings.getObject().getContext())) {
            throw new LedgerUnavailable();
        }
    }
}
