package banli.query.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import banli.language.query.*;
import banli.language.query.board.*;
import banli.language.query.screens.*;
import banli.language.word.*;
import banli.language.word.Actor;
import banli.language.word.proposal.*;
import banli.query.story.Story;
import banli.wire.UnreadableFact;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.assertj.core.groups.Tuple;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

@DisplayName("屏幕处理器")
class ProcessorTest {
    private static final int PATIENCE = 60;

    private final ConfigurableApplicationContext house = new SpringApplicationBuilder(House.class)
            .web(WebApplicationType.NONE)
            .properties(
                    "axon.axonserver.enabled=false",
                    "axon.update-check.disabled=true",
                    "spring.flyway.enabled=false",
                    "spring.main.banner-mode=off")
            .run();
    private final Map<String, Long> next = new HashMap<>();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    @DisplayName("一个处理器、一个分段承载全部屏幕，读到的事实可以等到、可以查到，订阅者得到提示")
    void readsAndTells() {
        PooledStreamingEventProcessor processor = house.getBean(EventProcessingConfiguration.class)
                .eventProcessor(LiveScreens.PROCESSOR, PooledStreamingEventProcessor.class)
                .orElseThrow();
        var board =
                house.getBean(QueryGateway.class).subscriptionQuery(new ShowBoard(null), Board.class, ScreensAt.class);
        Story story = Story.proposal("21-168", UnitRole.LEAD).closed(Adoption.FULL);
        publish(story.id().value(), (Object[]) story.facts());
        ScreensAt at = ask(new AwaitScreens(story.id(), story.facts().length - 1L, null, PATIENCE));

        assertThat(at.reached()).isTrue();
        // The processor notes its own progress only after the commit that readers are told of.
        await().atMost(Duration.ofSeconds(PATIENCE))
                .untilAsserted(() -> assertThat(processor.processingStatus()).hasSize(1));
        assertThat(ask(LeadCaseTest.find("终端")).cases()).hasSize(1);
        assertThat(board.updates().blockFirst(Duration.ofSeconds(PATIENCE))).isNotNull();
        assertThat(gauge("banli.screen.position")).isEqualTo(at.position());
        assertThat(gauge("banli.screen.unreadable")).isZero();
    }

    @Test
    @DisplayName("不认识的事实被记下，处理器不停，别的案子继续")
    void anUnknownFactIsTold() {
        Story first = Story.proposal("21-001", UnitRole.LEAD).assigned();
        Story second = Story.proposal("21-002", UnitRole.LEAD).assigned();
        publish(first.id().value(), (Object[]) first.facts());
        publish(first.id().value(), new UnreadableFact("from-the-future", "1", "{}"));
        publish(second.id().value(), (Object[]) second.facts());

        assertThat(ask(new AwaitScreens(second.id(), 3L, null, PATIENCE)).reached())
                .isTrue();
        assertThat(ask(new ListUnreadable()).facts())
                .extracting(UnreadableFacts.Unreadable::stream, UnreadableFacts.Unreadable::type)
                .containsOnly(Tuple.tuple(first.id().value(), "from-the-future"));
        assertThat(gauge("banli.screen.unreadable")).isEqualTo(1);
    }

    private void publish(String stream, Object... payloads) {
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (Object payload : payloads) {
            messages.add(new GenericDomainEventMessage<>(
                    "Case",
                    stream,
                    next.merge(stream, 1L, Long::sum) - 1,
                    payload,
                    Map.of(Meta.ACTOR, "li", Meta.ACTOR_NAME, "李四", Meta.OFFICE, "SECTION")));
        }
        house.getBean(EventStore.class).publish(messages);
    }

    private <A> A ask(Query<A> question) {
        Map<String, String> theLedger = Map.of(
                Meta.ACTOR,
                Actor.SYSTEM.person(),
                Meta.OFFICE,
                Actor.SYSTEM.office().name());
        return house.getBean(QueryGateway.class)
                .query(
                        question.getClass().getName(),
                        new GenericMessage<>(question, theLedger),
                        ResponseTypes.instanceOf(question.answer()))
                .join();
    }

    private double gauge(String name) {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        house.getBean(ScreensMetrics.class).bindTo(registry);
        return registry.get(name).gauge().value();
    }

    @EnableAutoConfiguration
    @ComponentScan("banli.wire")
    static class House {
        @Bean
        DataSource dataSource() {
            return TestDatabase.empty();
        }

        @Bean
        EventStorageEngine storageEngine() {
            return new InMemoryEventStorageEngine();
        }

        @Bean
        TokenStore tokenStore() {
            return new InMemoryTokenStore();
        }
    }
}
