package banli.wire.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 处理器的度量。 How far the processors of this process have read, how much of their work is done here, and what they stand at. */
@Component
class ProcessorMeters implements MeterBinder {
    private final ObjectProvider<EventProcessingConfiguration> processing;

    ProcessorMeters(ObjectProvider<EventProcessingConfiguration> processing) {
        this.processing = processing;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        EventProcessingConfiguration all = processing.getIfAvailable();
        if (all != null) {
            all.eventProcessors().forEach((name, processor) -> {
                if (processor instanceof StreamingEventProcessor streaming) {
                    bind(registry, name, streaming);
                }
            });
        }
    }

    private static void bind(MeterRegistry registry, String name, StreamingEventProcessor processor) {
        gauge(
                registry,
                "banli.processor.position",
                name,
                processor,
                ProcessorMeters::position,
                "last fact it has done");
        gauge(
                registry,
                "banli.processor.segments",
                name,
                processor,
                one -> segments(one).size(),
                "parts of its work that are done in this process");
        gauge(
                registry,
                "banli.processor.failing",
                name,
                processor,
                one -> segments(one).stream()
                        .filter(EventTrackerStatus::isErrorState)
                        .count(),
                "parts of its work that stand at a failure and are tried again");
    }

    private static void gauge(
            MeterRegistry registry,
            String meter,
            String name,
            StreamingEventProcessor processor,
            ToDoubleFunction<StreamingEventProcessor> value,
            String means) {
        Gauge.builder(meter, processor, value)
                .tag("processor", name)
                .description(means)
                .register(registry);
    }

    /** Not a number where another process does the work. */
    private static double position(StreamingEventProcessor processor) {
        return segments(processor).stream()
                .map(EventTrackerStatus::getCurrentPosition)
                .filter(OptionalLong::isPresent)
                .mapToDouble(OptionalLong::getAsLong)
                .min()
                .orElse(Double.NaN);
    }

    private static Collection<EventTrackerStatus> segments(StreamingEventProcessor processor) {
        return processor.processingStatus().values();
    }
}
