package banli.query.seal;

import banli.language.query.screens.LedgerLogState;
import banli.language.word.Text;
import banli.proof.log.Compared;
import banli.proof.note.KeyFile;
import banli.proof.note.LogKeys;
import banli.proof.tree.Hash;
import banli.proof.word.Refused;
import banli.proof.word.Strict;
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
    private static final long BETWEEN_AUDITS = Duration.ofDays(1).toMillis() / BETWEEN_MILLIS;

    private final FactFeed feed;
    private final String folder;
    private final Path key;
    private final Path state;
    private final Object ending = new Object();
    private final Comparing comparing = new Comparing();
    private volatile Text told;
    private volatile LedgerLog log;
    private volatile boolean open = true;
    private Thread thread;

    LogKeeper(
            FactFeed feed,
            @Value("${banli.log.folder:}") String folder,
            @Value("${banli.log.key-file:}") String key,
            @Value("${banli.log.state-file:}") String state) {
        this.feed = feed;
        this.folder = folder;
        this.key = Path.of(key);
        this.state = Path.of(state);
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!folder.isBlank()) {
            thread = Thread.ofPlatform().daemon().name("banli-log").start(this::run);
        }
    }

    private void run() {
        try {
            for (long look = 0; look == 0 || isOpen(); look++) {
                seal();
                // At the start, and then once a day.
                if (look % BETWEEN_AUDITS == 0) {
                    check();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isOpen() throws InterruptedException {
        synchronized (ending) {
            if (open) {
                ending.wait(BETWEEN_MILLIS);
            }
            return open;
        }
    }

    /** Seals what is recorded now; what stands in the way is told. */
    synchronized void seal() {
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
            tell(new Text(
                    "日志写不进去：" + failed.getCause().getMessage() + "。",
                    "The log can't be written: " + failed.getCause().getMessage() + "."));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "the log could not be kept up to date", failed);
        }
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

    /** With the key that the ledger names last; a log that goes on under another name has a file of what was signed of its own. */
    private LedgerLog opened() {
        LogKeys keys = new KeysRead(feed).now();
        String name = keys.now().name();
        Path own = name.equals(keys.of(0).name())
                ? state
                : state.resolveSibling(state.getFileName() + "-"
                        + Hash.sha256(Strict.utf8(name)).hex().substring(0, 8));
        return new LedgerLog(feed, Path.of(folder), own, keys, KeyFile.log(key, keys.now()));
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
        Gauge.builder("banli.log.refused", this, it -> it.sentence().isPresent() ? 1 : 0)
                .description("1 while the notary refuses to sign, or a fact is not what was signed")
                .register(registry);
    }

    @Override
    public void destroy() throws InterruptedException {
        if (thread == null) {
            return;
        }
        synchronized (ending) {
            open = false;
            ending.notifyAll();
        }
        thread.join(5_000);
        comparing.end();
        seal();
    }
}
