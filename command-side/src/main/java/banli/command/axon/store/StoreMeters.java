package banli.command.axon.store;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the store tells Micrometer, all under {@code banli.ledger}. */
final class StoreMeters {

    private final MeterRegistry registry;
    private final DistributionSummary groupSize;
    private final Timer append;
    private final Map<Verdict, Counter> verdicts;

    StoreMeters(MeterRegistry registry, AppendSignal signal) {
        this.registry = registry;
        groupSize = DistributionSummary.builder("banli.ledger.group")
                .description("appends a commit")
                .register(registry);
        append = Timer.builder("banli.ledger.append")
                .description("from a sender's append to its verdict")
                .register(registry);
        verdicts = Stream.of(Verdict.values())
                .collect(Collectors.toMap(
                        verdict -> verdict,
                        verdict -> Counter.builder("banli.ledger.appends")
                                .tag("verdict", verdict.name().toLowerCase(Locale.ROOT))
                                .register(registry)));
        Gauge.builder("banli.ledger.position", signal, AppendSignal::position)
                .description("index of the newest fact")
                .register(registry);
    }

    void watchQueue(Collection<?> waiting) {
        Gauge.builder("banli.ledger.queue", waiting, Collection::size)
                .description("appends that wait")
                .register(registry);
    }

    void group(int appends) {
        groupSize.record(appends);
    }

    Verdict time(Supplier<Verdict> wait) {
        return append.record(wait);
    }

    void count(Verdict verdict) {
        verdicts.get(verdict).increment();
    }
}
