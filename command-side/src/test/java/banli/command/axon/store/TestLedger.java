package banli.command.axon.store;

import banli.wire.bus.BusConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A process with the ledger's store in it. Two of them on one database are as good as two machines. */
final class TestLedger implements AutoCloseable {

    // An hour: what arrives was woken, not polled.
    private static final String NEVER_POLL = "banli.ledger.poll-millis=3600000";

    final ConfigurableApplicationContext context;

    private TestLedger(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static TestLedger on(TestPostgres postgres) {
        return on(postgres, TestPostgres.APPLICATION);
    }

    static TestLedger on(TestPostgres postgres, String role, Class<?>... more) {
        return at(postgres.url(), role, more);
    }

    static TestLedger at(String url, String role, Class<?>... more) {
        return new TestLedger(new SpringApplicationBuilder(App.class)
                .web(WebApplicationType.NONE)
                .sources(more)
                .properties(
                        NEVER_POLL,
                        "axon.axonserver.enabled=false",
                        "axon.update-check.disabled=true",
                        "spring.flyway.enabled=false",
                        "spring.main.banner-mode=off",
                        "axon.serializer.general=jackson3",
                        "axon.serializer.events=jackson3",
                        "axon.serializer.messages=jackson3",
                        "banli.database.url=" + url,
                        "banli.database.user=" + role,
                        "banli.database.password=secret",
                        "banli.database.owner-user=" + OrdinaryOwner.NAME,
                        "banli.database.connections=20")
                .properties(
                        "axon.eventhandling.processors.tested.mode=pooled",
                        "axon.eventhandling.processors.tested.initial-segment-count=1",
                        "axon.eventhandling.processors.tested.dlq.enabled=true")
                .run());
    }

    EventStorageEngine engine() {
        return context.getBean(EventStorageEngine.class);
    }

    EventStore store() {
        return context.getBean(EventStore.class);
    }

    static DomainEventMessage<Happened> fact(String stream, long sequence, String what) {
        return new GenericDomainEventMessage<>("Test", stream, sequence, new Happened(what));
    }

    static List<DomainEventMessage<Happened>> facts(String stream, long first, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> fact(stream, first + i, stream + "/" + (first + i)))
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import({LedgerStoreConfiguration.class, BusConfiguration.class})
    static class App {

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }

        /** Begins at the first fact, as the product's processors do: begun as a replay, a fact already there would end it. */
        @Bean
        static ConfigurerModule fromTheFirstFact() {
            return configurer -> configurer
                    .eventProcessing()
                    .registerPooledStreamingEventProcessorConfiguration(
                            (_, processor) -> processor.initialToken(StreamableMessageSource::createTailToken));
        }
    }
}
