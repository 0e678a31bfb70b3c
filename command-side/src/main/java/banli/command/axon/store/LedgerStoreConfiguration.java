package banli.command.axon.store;

import banli.wire.Database;
import banli.wire.DatabaseListener;
import banli.wire.Migrations;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * 不用 Axon Server 时的账本存储。
 * <p>
 * Active unless {@code axon.axonserver.enabled=true}. Needs the beans of {@code banli.wire.PostgresAtStart} and whatever
 * {@link Serializer}s the context holds. Token store and processors keep Spring's transactions.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false", matchIfMissing = true)
public class LedgerStoreConfiguration {
    private static final int LOADS = 8;

    @Bean
    LedgerTables ledgerTables(Migrations migrations, DataSource application) {
        return new LedgerTables(migrations, application);
    }

    @Bean
    AppendSignal appendSignal() {
        return new AppendSignal();
    }

    @Bean
    StoreMeters storeMeters(ObjectProvider<MeterRegistry> registry, AppendSignal signal) {
        return new StoreMeters(registry.getIfAvailable(SimpleMeterRegistry::new), signal);
    }

    @Bean
    GroupWriter groupWriter(LedgerTables tables, Database database, AppendSignal signal, StoreMeters meters) {
        // A connection of its own: readers that use up the application's pool do not hold up the writer.
        return new GroupWriter(database.pool("banli-writer", 1, GroupWriter.SESSION), signal, meters);
    }

    @Bean
    DatabaseListener wakeListener(LedgerTables tables, Database database, AppendSignal signal) {
        return new DatabaseListener(
                database,
                GroupInsert.CHANNEL,
                connection -> signal.reached(GroupInsert.head(connection)),
                newest -> signal.reached(Long.parseLong(newest)));
    }

    @Bean
    PersistenceExceptionResolver conflicts() {
        return LedgerStorageEngine.CONFLICTS;
    }

    /** Connections of its own: a crowd of readers that uses up the application's pool must not keep anybody from acting. */
    @Bean(defaultCandidate = false, destroyMethod = "close")
    @Qualifier("loads")
    HikariDataSource loads(LedgerTables tables, Database database) {
        return database.pool("banli-loads", LOADS, "");
    }

    @Bean
    LedgerStorageEngine storageEngine(
            @Qualifier("loads") HikariDataSource loads,
            @Qualifier("eventSerializer") Serializer serializer,
            org.axonframework.config.Configuration axon,
            GroupWriter writer) {
        return new LedgerStorageEngine(loads, serializer, axon.upcasterChain(), writer);
    }

    @Bean("eventBus")
    @Qualifier("eventStore")
    EventStore eventStore(
            LedgerStorageEngine engine,
            org.axonframework.config.Configuration axon,
            AppendSignal signal,
            @Value("${banli.ledger.poll-millis:5000}") long pollMillis) {
        var builder = EmbeddedEventStore.builder()
                .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(axon.getComponent(EventBusSpanFactory.class));
        return new LedgerEventStore(builder, engine, signal, pollMillis);
    }
}
