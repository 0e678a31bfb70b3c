package banli.query.seal;

import banli.language.query.screens.LedgerLogState;
import banli.language.word.Text;
import banli.proof.log.Compared;
import banli.proof.note.LogKeys;
import banli.proof.word.Refused;
import banli.query.feed.FactFeed;
import banli.wire.LedgerUnavailable;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 守日志。 Keeps the ledger's log up to date behind its work ({@code banli.log.folder}; nothing where it names none): a checkpoint is
 * published within seconds of a fact. What the notary refuses is told, and nothing is signed until it is so no more.
 */
@Component
public class LogKeeper implements SmartInitializingSingleton, DisposableBean, MeterBinder, Told {
    private static final Logger LOG = System.getLogger(LogKeeper.class.getName());
    private static final long BETWEEN_MILLIS = 2_000;
    private static final long PATIENCE_MILLIS = 5_000;
    private static final long BETWEEN_AUDITS = Duration.ofDays(1).toMillis() / BETWEEN_MILLIS;

    private final FactFeed feed;
    private final LogSigning signing;
    private final String folder;
    private final Beside beside = new Beside();
    private final Comparing comparing = new Comparing();
    private volatile Text told;
    private volatile LedgerLog log;
    private LogLock lock;
    private Runnable whenItKeeps = () -> {};

    LogKeeper(FactFeed feed, LogSigning signing, @Value("${banli.log.folder:}") String folder) {
        this.feed = feed;
        this.signing = signing;
        this.folder = folder;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!folder.isBlank()) {
            beside.start("banli-log", this::run);
        }
    }

    private void run() throws InterruptedException {
        long looks = 0;
        do {
            if (keeps()) {
                seal();
                // Once this one keeps it, and then once a day.
                if (looks % BETWEEN_AUDITS == 0) {
                    check();
                }
                looks++;
            }
        } while (beside.goesOn(BETWEEN_MILLIS));
    }

    /** Has this done as soon as it is this process that keeps the log, of those that were given its folder. */
    synchronized void whenItKeeps(Runnable then) {
        whenItKeeps = then;
        if (lock != null) {
            then.run();
        } else {
            keeps();
        }
    }

    private synchronized boolean keeps() {
        try {
            if (lock == null && !folder.isBlank()) {
                LogLock.take(Path.of(folder)).ifPresent(taken -> {
                    lock = taken;
                    whenItKeeps.run();
                });
            }
        } catch (UncheckedIOException failed) {
            tell(unwritten(failed));
        }
        return lock != null;
    }

    /** Seals what is recorded now, where the log is kept; what stands in the way is told. */
    synchronized void seal() {
        if (!keeps()) {
            return;
        }
        try {
            if (log == null && feed.head() >= 0) {
                log = opened();
            }
            if (log != null) {
                log.seal();
                if (log.isOutdated()) {
                    log = opened();
                    log.seal();
                }
            }
            told = null;
        } catch (Refused refused) {
            tell(new Text(refused.sentence().zh(), refused.sentence().en()));
        } catch (Altered altered) {
            tell(altered.sentence());
        } catch (LedgerUnavailable away) {
            LOG.log(Level.DEBUG, "facts could not be read for the log just now", away);
        } catch (UncheckedIOException failed) {
            tell(unwritten(failed));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "the log could not be kept up to date", failed);
        }
    }

    private static Text unwritten(UncheckedIOException failed) {
        String why = failed.getCause().getMessage();
        return new Text("日志写不进去：" + why + "。", "The log can't be written: " + why + ".");
    }

    /** Has all facts compared with what was signed, behind the work. */
    void check() {
        if (log != null) {
            comparing.begin(log);
        }
    }

    /** 与所签的比较。 For whoever reads all facts: against what is signed now; empty where nothing is. */
    Optional<Compared> comparing() {
        return Optional.ofNullable(log).map(LedgerLog::comparing);
    }

    /** The log; empty before anything is sealed here. */
    Optional<LedgerLog> log() {
        return Optional.ofNullable(log);
    }

    /** How the ledger stands to its log. */
    LedgerLogState state() {
        LedgerLog kept = log;
        long facts = feed.head() + 1;
        return kept == null
                ? new LedgerLogState(
                        null,
                        null,
                        facts,
                        0,
                        null,
                        null,
                        false,
                        null,
                        sentence().orElse(null))
                : new LedgerLogState(
                        kept.published().origin(),
                        kept.key(),
                        facts,
                        kept.size(),
                        kept.published().root().toString(),
                        kept.signedAt(),
                        comparing.isAtWork(),
                        comparing.last(),
                        sentence().orElse(null));
    }

    /** With the key that the ledger names last. */
    private LedgerLog opened() {
        LogKeys keys = new KeysRead(feed).now();
        return new LedgerLog(feed, Path.of(folder), keys, signing.by(keys));
    }

    private void tell(Text sentence) {
        Text log = new Text("日志没有续签：" + sentence.zh(), "The log is not signed on: " + sentence.en());
        if (!log.equals(told)) {
            LOG.log(Level.ERROR, log.zh() + " " + log.en());
        }
        told = log;
    }

    @Override
    public Optional<Text> sentence() {
        return comparing.told().or(() -> Optional.ofNullable(told));
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("banli.log.size", this, it -> it.log == null ? 0 : it.log.size())
                .description("how many facts the published checkpoint covers")
                .register(registry);
        Gauge.builder("banli.facts.changed", this, it -> it.comparing.hasChanged() ? 1 : 0)
                .description("1 when a fact is not what was signed")
                .register(registry);
        Gauge.builder("banli.log.refused", this, it -> it.sentence().isPresent() ? 1 : 0)
                .description("1 while the notary refuses to sign, or a fact is not what was signed")
                .register(registry);
    }

    @Override
    public void destroy() throws InterruptedException {
        boolean begun = beside.end(PATIENCE_MILLIS);
        comparing.end();
        synchronized (this) {
            // Whoever did not sign a moment ago is not waited for.
            if (begun && lock != null && told == null) {
                seal();
            }
            if (lock != null) {
                lock.close();
            }
        }
    }
}
