package banli.query.seal;

import banli.language.word.Text;
import banli.query.feed.FactFeed;
import banli.query.feed.RawFact;
import banli.wire.LedgerUnavailable;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * 看钟。 Whether the machine's clock can be believed: it stands before the newest fact, it jumped while the program ran, or it
 * started long after the newest fact. Facts are stamped in their order all the same; that the stamp is off is told here.
 */
@Component
public class ClockWatch implements SmartInitializingSingleton, MeterBinder, Told {
    private static final Logger LOG = System.getLogger(ClockWatch.class.getName());
    private static final Duration MUCH = Duration.ofMinutes(5);
    private static final Duration LONG = Duration.ofDays(1);

    private final FactFeed feed;
    private final Clock clock;
    private final LongSupplier nanos;
    private final Instant began;
    private final long beganNanos;
    private volatile Duration asleep = Duration.ZERO;

    @Autowired
    ClockWatch(FactFeed feed, Clock clock) {
        this(feed, clock, System::nanoTime);
    }

    ClockWatch(FactFeed feed, Clock clock, LongSupplier nanos) {
        this.feed = feed;
        this.clock = clock;
        this.nanos = nanos;
        this.began = clock.instant();
        this.beganNanos = nanos.getAsLong();
    }

    @Override
    public void afterSingletonsInstantiated() {
        newest().ifPresent(newest -> asleep = Duration.between(newest, began));
        sentence().ifPresent(told -> LOG.log(Level.WARNING, told.zh() + " " + told.en()));
    }

    @Override
    public Optional<Text> sentence() {
        Duration behind = behind();
        if (behind.compareTo(MUCH) > 0) {
            return Optional.of(new Text(
                    "这台机器的钟比账本最新的事实还早 " + behind.toMinutes() + " 分钟：此后的事实都盖上那一时刻，直到钟走到它。钟或曾拨快，请核对网络时间。",
                    "This machine's clock is " + behind.toMinutes()
                            + " min before the newest fact: what is recorded from now on is stamped with that moment until the clock gets"
                            + " there. It may once have been fast; check the network time."));
        }
        Duration jumped = jumped();
        if (jumped.compareTo(MUCH) > 0) {
            return Optional.of(
                    new Text(
                            "这台机器的钟在运行中跳了 " + jumped.toMinutes() + " 分钟（或机器睡过）：请核对网络时间，此后事实上的时间由它而来。",
                            "This machine's clock jumped by " + jumped.toMinutes()
                                    + " min while the program ran, or the machine slept: check the network time, since facts are stamped by it."));
        }
        if (asleep.compareTo(LONG) > 0 && ran().compareTo(LONG) < 0) {
            return Optional.of(
                    new Text(
                            "启动时距账本最新的事实已有 " + asleep.toDays() + " 天：若其间确实没有办理，无妨；否则请核对机器的钟。",
                            "At the start the newest fact was " + asleep.toDays()
                                    + " d old. If nothing was done meanwhile, all is well; otherwise check the machine's clock."));
        }
        return Optional.empty();
    }

    private Duration behind() {
        Duration ahead = newest().map(newest -> Duration.between(clock.instant(), newest))
                .orElse(Duration.ZERO);
        return ahead.isNegative() ? Duration.ZERO : ahead;
    }

    private Duration ran() {
        return Duration.ofNanos(nanos.getAsLong() - beganNanos);
    }

    private Duration jumped() {
        return Duration.between(began, clock.instant()).minus(ran()).abs();
    }

    private Optional<Instant> newest() {
        try {
            long head = feed.head();
            return head < 0 ? Optional.empty() : feed.at(head).map(RawFact::recordedAt);
        } catch (LedgerUnavailable away) {
            return Optional.empty();
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("banli.clock.behind", this, it -> it.behind().toMillis() / 1_000.0)
                .baseUnit("seconds")
                .description("how far the clock stands before the newest fact")
                .register(registry);
        Gauge.builder("banli.clock.jumped", this, it -> it.jumped().toMillis() / 1_000.0)
                .baseUnit("seconds")
                .description("how far the clock jumped since the start")
                .register(registry);
    }
}
