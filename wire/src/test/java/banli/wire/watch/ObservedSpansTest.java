package banli.wire.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.ReceiverContext;
import io.micrometer.observation.transport.SenderContext;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.tracing.Span;
import org.axonframework.tracing.SpanScope;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("轨迹随动作和提问走，不随事实走")
class ObservedSpansTest {
    private final List<String> seen = new ArrayList<>();
    private final ObservationRegistry registry = ObservationRegistry.create();
    private final ObservedSpans spans = new ObservedSpans(registry);

    ObservedSpansTest() {
        registry.observationConfig().observationHandler(new Tracer());
    }

    @Test
    @DisplayName("动作和提问带着它，收到的一方接着它")
    void actsAndQuestionsCarryIt() {
        Message<?> act = sent(GenericCommandMessage.asCommandMessage("act"));
        Message<?> question = sent(new GenericQueryMessage<>("question", ResponseTypes.instanceOf(String.class)));
        assertThat(List.of(act.getMetaData(), question.getMetaData()))
                .allSatisfy(meta -> assertThat(meta).containsEntry("traceparent", "trace"));
        spans.createHandlerSpan(() -> "handle", act, true).start().end();
        assertThat(seen).containsExactly("goes on trace");
    }

    @Test
    @DisplayName("事实不带")
    void factsDoNot() {
        assertThat(sent(GenericEventMessage.asEventMessage("fact")).getMetaData())
                .doesNotContainKey("traceparent");
        Span deciding = spans.createDispatchSpan(() -> "act", GenericCommandMessage.asCommandMessage("act"))
                .start();
        try (SpanScope _ = deciding.makeCurrent()) {
            assertThat(spans.propagateContext(GenericEventMessage.asEventMessage("fact"))
                            .getMetaData())
                    .doesNotContainKey("traceparent");
        }
        deciding.end();
    }

    private Message<?> sent(Message<?> message) {
        Span span = spans.createDispatchSpan(() -> "send", message).start();
        try (SpanScope _ = span.makeCurrent()) {
            return spans.propagateContext(message);
        } finally {
            span.end();
        }
    }

    /** Stands for what a tracer does at either end. */
    private final class Tracer implements ObservationHandler<Observation.Context> {
        @Override
        public void onStart(Observation.Context context) {
            if (context instanceof SenderContext<?> sent) {
                inject(sent);
            } else if (context instanceof ReceiverContext<?> received) {
                seen.add("goes on " + extract(received));
            }
        }

        private <C> void inject(SenderContext<C> sent) {
            sent.getSetter().set(sent.getCarrier(), "traceparent", "trace");
        }

        private <C> String extract(ReceiverContext<C> received) {
            return received.getGetter().get(received.getCarrier(), "traceparent");
        }

        @Override
        public boolean supportsContext(Observation.Context context) {
            return true;
        }
    }
}
