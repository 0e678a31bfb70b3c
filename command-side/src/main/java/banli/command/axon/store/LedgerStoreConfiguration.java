package banli.command.axon.store;

import banli.wire.Database;
import banli.wire.Migrations;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryBusSpanFactory;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * 不用 Axon Server 时的账本存储与本地命令总线。
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
    Wakes wakes() {
        return new Wakes();
    }

    @Bean
    StoreMeters storeMeters(ObjectProvider<MeterRegistry> registry, Wakes wakes) {
        return new StoreMeters(registry.getIfAvailable(SimpleMeterRegistry::new), wakes);
    }

    @Bean
    GroupWriter groupWriter(LedgerTables tables, Database database, Wakes wakes, StoreMeters meters) {
        // A connection of its own: readers that use up the application's pool do not hold up the writer.
        return new GroupWriter(database.pool("banli-writer", 1, GroupWriter.SESSION), wakes, meters);
    }

    @Bean
    WakeListener wakeListener(LedgerTables tables, Database database, Wakes wakes) {
        return new WakeListener(database, wakes);
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
    EventStorageEngine storageEngine(
            @Qualifier("loads") HikariDataSource loads,
            @Qualifier("eventSerializer") Serializer serializer,
            org.axonframework.config.Configuration axon,
            GroupWriter writer) {
        return new LedgerStorageEngine(loads, serializer, axon.upcasterChain(), writer);
    }

    @Bean("eventBus")
    @Qualifier("eventStore")
    EventStore eventStore(
            EventStorageEngine engine,
            org.axonframework.config.Configuration axon,
            Wakes wakes,
            @Value("${banli.ledger.poll-millis:5000}") long pollMillis) {
        var builder = EmbeddedEventStore.builder()
                .storageEngine(engine)
                .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(axon.getComponent(EventBusSpanFactory.class));
        return new LedgerEventStore(builder, wakes, pollMillis);
    }

    /** Without a transaction: a sender that waits for its group holds no connection. */
    @Bean
    @Qualifier("localSegment")
    SimpleCommandBus commandBus(
            org.axonframework.config.Configuration axon, DuplicateCommandHandlerResolver duplicates) {
        SimpleCommandBus bus = SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.INSTANCE)
                .duplicateCommandHandlerResolver(duplicates)
                .spanFactory(axon.getComponent(CommandBusSpanFactory.class))
                .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus"))
                .build();
        bus.registerHandlerInterceptor(
                new CorrelationDataInterceptor<CommandMessage<?>>(axon.correlationDataProviders()));
        return bus;
    }

    /**
     * Without a transaction: a question that must be answered as of one moment begins its own, of its own kind, which a
     * transaction already open would not be.
     */
    @Bean
    @Qualifier("localSegment")
    SimpleQueryBus queryBus(org.axonframework.config.Configuration axon) {
        SimpleQueryBus bus = SimpleQueryBus.builder()
                .transactionManager(NoTransactionManager.INSTANCE)
                .queryUpdateEmitter(axon.getComponent(QueryUpdateEmitter.class))
                .spanFactory(axon.getComponent(QueryBusSpanFactory.class))
                .messageMonitor(axon.messageMonitor(QueryBus.class, "queryBus"))
                .build();
        bus.registerHandlerInterceptor(
                new CorrelationDataInterceptor<QueryMessage<?, ?>>(axon.correlationDataProviders()));
        return bus;
    }

    @Bean
    CommandGateway commandGateway(CommandBus bus) {
        return DefaultCommandGateway.builder()
                .commandBus(bus)
                .retryScheduler(new RetryOnce())
                .build();
    }
}
