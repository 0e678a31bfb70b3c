package banli.query.seal;

import banli.language.word.Text;
import banli.proof.leaf.Leaf;
import banli.proof.log.Compared;
import banli.query.feed.FactFeed;
import banli.wire.LedgerUnavailable;
import banli.wire.SealedFacts;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 封存的账本。 Keeps the digest of each fact outside the database ({@code banli.facts.sealed}; nothing where it names no file) and
 * compares: at start the end of the ledger, then behind it the rest; before a rebuild all of it. A start that finds the end
 * changed is refused; what is found later is told.
 */
@Component
public class SealedLedger implements SmartInitializingSingleton, DisposableBean, MeterBinder, Told {
    private static final Logger LOG = System.getLogger(SealedLedger.class.getName());
    private static final int AT_START = 500;
    private static final int SLICE = 5_000;
    private static final long BETWEEN_MILLIS = 5_000;

    private final FactFeed feed;
    private final LogKeeper log;
    private final SealedFacts sealed;
    private final Beside beside = new Beside();
    private volatile long changed = -1;

    SealedLedger(FactFeed feed, LogKeeper log, @Value("${banli.facts.sealed:}") String file) {
        this.feed = feed;
        this.log = log;
        this.sealed = file.isBlank() ? null : SealedFacts.in(Path.of(file));
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (sealed == null) {
            return;
        }
        try {
            long head = feed.head();
            long last = Math.max(head, sealed.count() - 1);
            changed(Math.max(0, last + 1 - AT_START), last).ifPresent(fact -> {
                throw new Altered(fact);
            });
        } catch (LedgerUnavailable away) {
            LOG.log(Level.WARNING, "the ledger is away; what is sealed is compared when it is back");
        }
        beside.start("banli-sealing", this::run);
    }

    /**
     * 须与封存的、所签的相同。 That every fact up to a number is what was sealed, and what was signed.
     *
     * @throws Altered when one is not
     */
    public void requireUnchanged(long until) {
        if (sealed == null) {
            return;
        }
        Optional<Compared> signed = log.comparing();
        long last = Math.max(until, signed.map(Compared::size).orElse(0L) - 1);
        try (SealedFacts.Comparison comparison = sealed.from(0)) {
            feed.each(0, last, fact -> {
                Leaf leaf = Leaves.of(fact);
                comparison.next(fact.position(), leaf.digest());
                signed.ifPresent(one -> one.next(fact.position(), leaf.hash()));
            });
            OptionalLong changed = comparison.changed(last);
            (changed.isPresent() ? changed : signed.map(Compared::changed).orElse(changed)).ifPresent(fact -> {
                tell(fact);
                throw new Altered(fact);
            });
        }
    }

    private void run() throws InterruptedException {
        try {
            long until = sealed.count() - 1;
            for (long first = 0; first <= until && beside.goesOn(0); first += SLICE) {
                changed(first, Math.min(until, first + SLICE - 1)).ifPresent(this::tell);
            }
            do {
                sealQuietly();
            } while (beside.goesOn(BETWEEN_MILLIS));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "what is sealed could not be compared", failed);
        }
    }

    private void sealQuietly() {
        try {
            seal();
        } catch (RuntimeException away) {
            LOG.log(Level.DEBUG, "facts could not be sealed just now", away);
        }
    }

    /** Seals what is recorded now. */
    void seal() {
        long head = feed.head();
        for (long first = sealed.count(); first <= head; first = sealed.count()) {
            long from = first;
            List<byte[]> digests = new ArrayList<>();
            feed.each(first, Math.min(head, first + SLICE - 1), fact -> {
                if (fact.position() != from + digests.size()) {
                    tell(from + digests.size());
                    throw new Altered(from + digests.size());
                }
                digests.add(Leaves.of(fact).digest());
            });
            if (digests.isEmpty()) {
                return;
            }
            sealed.append(first, digests);
        }
    }

    private OptionalLong changed(long first, long last) {
        try (SealedFacts.Comparison comparison = sealed.from(first)) {
            feed.each(
                    first,
                    last,
                    fact -> comparison.next(fact.position(), Leaves.of(fact).digest()));
            return comparison.changed(last);
        }
    }

    private void tell(long fact) {
        if (changed < 0) {
            changed = fact;
            LOG.log(
                    Level.ERROR,
                    Altered.sentence(fact).zh() + " " + Altered.sentence(fact).en());
        }
    }

    @Override
    public Optional<Text> sentence() {
        long fact = changed;
        return fact < 0 ? Optional.empty() : Optional.of(Altered.sentence(fact));
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("banli.facts.changed", this, it -> it.changed < 0 ? 0 : 1)
                .description("1 when a fact is not what was sealed")
                .register(registry);
    }

    @Override
    public void destroy() throws InterruptedException {
        if (beside.end(BETWEEN_MILLIS)) {
            sealQuietly();
        }
    }
}
