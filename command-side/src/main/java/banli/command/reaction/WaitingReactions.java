package banli.command.reaction;

import banli.language.query.screens.Reactions;
import banli.language.query.screens.Reactions.WaitingReaction;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.springframework.context.SmartLifecycle;

/**
 * 搁置的后续动作。 What should have followed from a fact but failed, where a dead-letter queue is configured: tried again each
 * minute, and counted by the gauge {@code banli.reactions.waiting}.
 */
class WaitingReactions implements SmartLifecycle, MeterBinder {
    private static final Logger LOG = System.getLogger(WaitingReactions.class.getName());

    private static final int MOST = 1_000;

    private final String processor;
    private final EventProcessingConfiguration processing;
    private final Supplier<Reactions.Doing> doing;
    private ScheduledExecutorService minutes;

    WaitingReactions(String processor, EventProcessingConfiguration processing, Supplier<Reactions.Doing> doing) {
        this.doing = doing;
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

    /** How far the consequences have been done, and the first that wait. */
    Reactions now() {
        Optional<EventTrackerStatus> status = processing
                .eventProcessor(processor, StreamingEventProcessor.class)
                .flatMap(running -> running.processingStatus().values().stream().findFirst());
        List<WaitingReaction> letters = processing
                .deadLetterQueue(processor)
                .map(queue -> StreamSupport.stream(queue.deadLetters().spliterator(), false)
                        .flatMap(sequence -> StreamSupport.stream(sequence.spliterator(), false))
                        .limit(MOST)
                        .map(SetAside::of)
                        .toList())
                .orElse(List.of());
        return new Reactions(
                status.filter(one -> one.getCurrentPosition().isPresent())
                        .map(one -> one.getCurrentPosition().getAsLong())
                        .orElse(null),
                doing.get(),
                status.filter(EventTrackerStatus::isErrorState)
                        .map(one -> SetAside.why(one.getError().getClass().getName()))
                        .orElse(null),
                letters,
                waiting());
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
