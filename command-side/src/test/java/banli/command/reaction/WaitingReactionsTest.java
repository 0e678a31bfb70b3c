package banli.command.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.event.ClosingEvent.MergeEnded;
import banli.wire.UnreadableFact;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.SimpleEventBus;
import org.axonframework.messaging.deadletter.InMemorySequencedDeadLetterQueue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("搁置的后续动作")
class WaitingReactionsTest {
    private final AtomicBoolean away = new AtomicBoolean(true);
    private final List<MergeEnded> done = new ArrayList<>();

    @ProcessingGroup("reactions")
    private final class Reaction {
        @EventHandler
        void on(MergeEnded fact) {
            if (away.get()) {
                throw new IllegalStateException("away");
            }
            done.add(fact);
        }
    }

    @Test
    @DisplayName("办不成的后续动作计入等待数，好转后补办，且只补一次")
    void whatFailedWaitsAndIsDoneLater() {
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEventBus(_ -> SimpleEventBus.builder().build());
        configurer
                .eventProcessing()
                .usingSubscribingEventProcessors()
                .registerEventHandler(_ -> new Reaction())
                .registerDeadLetterQueue("reactions", _ -> InMemorySequencedDeadLetterQueue.defaultQueue());
        Configuration axon = configurer.start();
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        WaitingReactions waiting = new WaitingReactions("reactions", axon.eventProcessingConfiguration(), () -> null);
        waiting.bindTo(meters);
        MergeEnded fact = new MergeEnded(null, "不再一起办理", null);

        axon.eventBus().publish(GenericEventMessage.asEventMessage(fact));
        waiting.again();
        assertThat(meters.get("banli.reactions.waiting").gauge().value()).isEqualTo(1);
        assertThat(done).isEmpty();

        away.set(false);
        waiting.again();
        waiting.again();
        assertThat(meters.get("banli.reactions.waiting").gauge().value()).isZero();
        assertThat(done).containsExactly(fact);
        axon.shutdown();
    }

    @Test
    @DisplayName("不认识的事实：放在一边等升级，并说出是哪一种")
    void aFactNotKnownWaits() {
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEventBus(_ -> SimpleEventBus.builder().build());
        configurer
                .eventProcessing()
                .usingSubscribingEventProcessors()
                .registerEventHandler(_ -> new WhenFactIsNotKnownThenWait())
                .registerDeadLetterQueue("reactions", _ -> InMemorySequencedDeadLetterQueue.defaultQueue());
        Configuration axon = configurer.start();
        WaitingReactions waiting = new WaitingReactions("reactions", axon.eventProcessingConfiguration(), () -> null);

        axon.eventBus().publish(GenericEventMessage.asEventMessage(new UnreadableFact("case-praised", "1", "{}")));
        waiting.again();
        assertThat(waiting.now().waiting()).singleElement().satisfies(one -> {
            assertThat(one.type()).isEqualTo("case-praised");
            assertThat(one.what().en()).contains("upgrade");
        });
        axon.shutdown();
    }
}
