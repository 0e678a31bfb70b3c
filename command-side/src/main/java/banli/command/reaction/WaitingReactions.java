package banli.command.reaction;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.springframework.context.SmartLifecycle;

/**
 * 搁置的后续动作。 What should have followed from a fact but failed, where a dead-letter queue is configured: tried again each
 * minute, and counted by the gauge {@code banli.reactions.waiting}.
 */
class WaitingReactions implements SmartLifecycle, MeterBinder {
    private static final Logger LOG = System.getLogger(WaitingReactions.class.getName());

    private final String processor;
    private final EventProcessingConfiguration processing;
    private ScheduledExecutorService minutes;

    WaitingReactions(String processor, EventProcessingConfiguration processing) {
        this.processor = processor;
        this.processing = processing;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("banli.reactions.waiting", this, WaitingReactions::waiting)
                .description("consequences of facts that failed and wait to be tried again")
                .register(registry);
    }

    private long waiting() {
        return processing
                .deadLetterQueue(processor)
                .map(SequencedDeadLetterQueue::size)
                .orElse(0L);
    }

    /** Tries each waiting one once more, up to the first that fails again. */
    void again() {
        processing.sequencedDeadLetterProcessor(processor).ifPresent(letters -> {
            while (letters.processAny()) {
                LOG.log(Level.INFO, "a consequence that had failed was done");
            }
        });
    }

    private void quietly() {
        try {
            again();
        } catch (RuntimeException failure) {
            LOG.log(Level.DEBUG, "the waiting consequences could not be looked at; tried again later", failure);
        }
    }

    @Override
    public synchronized void start() {
        minutes = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("waiting-reactions").factory());
        minutes.scheduleWithFixedDelay(this::quietly, 1, 1, TimeUnit.MINUTES);
    }

    @Override
    public synchronized void stop() {
        minutes.shutdownNow();
        minutes = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return minutes != null;
    }
}
