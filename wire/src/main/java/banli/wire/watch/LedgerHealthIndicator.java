package banli.wire.watch;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** 等待 Axon Server。 Whether the ledger's server is connected; where the ledger is in PostgreSQL, the database's own health says it. */
@Component
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
class LedgerHealthIndicator implements HealthIndicator {
    private final AxonServerConnectionManager connections;
    private final AxonServerConfiguration settings;

    LedgerHealthIndicator(AxonServerConnectionManager connections, AxonServerConfiguration settings) {
        this.connections = connections;
        this.settings = settings;
    }

    @Override
    public Health health() {
        boolean connected = connections.isConnected(settings.getContext());
        Health.Builder health = connected ? Health.up() : Health.outOfService();
        health.withDetail("context", settings.getContext());
        if (!connected) {
            health.withDetail("waitsFor", "Axon Server " + settings.getServers());
        }
        return health.build();
    }
}
