package banli.wire.watch;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.ReceiverContext;
import io.micrometer.observation.transport.SenderContext;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.tracing.NoOpSpanFactory;
import org.axonframework.tracing.Span;
import org.axonframework.tracing.SpanAttributesProvider;
import org.axonframework.tracing.SpanFactory;

/**
 * Axon 的轨迹。 What Axon does, as observations: an act or a question carries the trace it belongs to from process to process.
 * A fact never does: it is kept for ever, and how it was watched is no part of it.
 */
final class ObservedSpans implements SpanFactory {
    private final ObservationRegistry registry;

    ObservedSpans(ObservationRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Span createRootTrace(Supplier<String> name) {
        return observed("axon.root", new Observation.Context(), name);
    }

    @Override
    public Span createHandlerSpan(Supplier<String> name, Message<?> message, boolean child, Message<?>... linked) {
        if (message instanceof EventMessage<?>) {
            // A batch of facts is one span, however many it holds.
            return NoOpSpanFactory.INSTANCE.createHandlerSpan(name, message, child, linked);
        }
        ReceiverContext<Map<String, ?>> context = new ReceiverContext<>(
                (carried, key) -> carried.get(key) instanceof String value ? value : null, Kind.SERVER);
        context.setCarrier(message.getMetaData());
        return observed("axon.handle", context, name);
    }

    @Override
    public Span createDispatchSpan(Supplier<String> name, Message<?> message, Message<?>... linked) {
        if (message instanceof EventMessage<?>) {
            return createInternalSpan(name);
        }
        SenderContext<Map<String, String>> context = new SenderContext<>(Map::put, Kind.CLIENT);
        context.setCarrier(new HashMap<>());
        return observed("axon.send", context, name);
    }

    @Override
    public Span createInternalSpan(Supplier<String> name) {
        return observed("axon.inside", new Observation.Context(), name);
    }

    @Override
    public Span createInternalSpan(Supplier<String> name, Message<?> message) {
        return createInternalSpan(name);
    }

    /** Nothing of a message's content belongs in a trace. */
    @Override
    public void registerSpanAttributeProvider(SpanAttributesProvider provider) {}

    @Override
    @SuppressWarnings("unchecked")
    public <M extends Message<?>> M propagateContext(M message) {
        Observation current = registry.getCurrentObservation();
        return current != null
                        && !(message instanceof EventMessage<?>)
                        && current.getContext() instanceof SenderContext<?> sent
                        && sent.getCarrier() instanceof Map<?, ?> carrier
                ? (M) message.andMetaData((Map<String, ?>) carrier)
                : message;
    }

    private Span observed(String kind, Observation.Context context, Supplier<String> name) {
        return new Observed(
                Observation.createNotStarted(kind, () -> context, registry).contextualName(name.get()));
    }

    private record Observed(Observation observation) implements Span {
        @Override
        public Span start() {
            observation.start();
            return this;
        }

        @Override
        public org.axonframework.tracing.SpanScope makeCurrent() {
            Observation.Scope scope = observation.openScope();
            return scope::close;
        }

        @Override
        public void end() {
            observation.stop();
        }

        @Override
        public Span recordException(Throwable thrown) {
            observation.error(thrown);
            return this;
        }
    }
}
