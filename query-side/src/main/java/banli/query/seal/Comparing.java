package banli.query.seal;

import banli.language.query.screens.LedgerLogState.Checked;
import banli.language.word.Text;
import banli.proof.word.Refused;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;

/** 通查。 All of the ledger compared with what was signed, behind the work, one comparison at a time. */
final class Comparing {
    private static final Logger LOG = System.getLogger(Comparing.class.getName());
    private static final long PATIENCE_MILLIS = 5_000;

    private volatile boolean open = true;
    private volatile Checked last;
    private volatile Text told;
    private Thread thread;

    /** Begins, unless one is at work. */
    synchronized void begin(LedgerLog log) {
        if (open && !isAtWork()) {
            thread = Thread.ofPlatform().daemon().name("banli-log-audit").start(() -> compare(log));
        }
    }

    synchronized boolean isAtWork() {
        return thread != null && thread.isAlive();
    }

    /** The last one that was done; null for none. */
    Checked last() {
        return last;
    }

    boolean hasChanged() {
        Checked done = last;
        return done != null && done.changed() != null;
    }

    /** What it found that must be told. */
    Optional<Text> told() {
        return Optional.ofNullable(told);
    }

    private void compare(LedgerLog log) {
        long size = log.size();
        try {
            OptionalLong changed = log.changed(() -> open);
            if (changed.isEmpty()) {
                log.requireHeads();
            }
            last = new Checked(Instant.now(), size, changed.isPresent() ? changed.getAsLong() : null);
            told = changed.isPresent() ? Altered.sentence(changed.getAsLong()) : null;
        } catch (Refused refused) {
            told = new Text(refused.sentence().zh(), refused.sentence().en());
        } catch (CancellationException ended) {
            LOG.log(Level.DEBUG, "the program ends before the ledger was compared with its log");
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "the ledger could not be compared with its log", failed);
        }
        told().ifPresent(sentence -> LOG.log(Level.ERROR, sentence.zh() + " " + sentence.en()));
    }

    /** Ends one that is at work. */
    void end() throws InterruptedException {
        open = false;
        Thread last;
        synchronized (this) {
            last = thread;
        }
        if (last != null) {
            last.join(PATIENCE_MILLIS);
        }
    }
}
