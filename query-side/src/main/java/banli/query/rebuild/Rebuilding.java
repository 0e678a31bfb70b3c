package banli.query.rebuild;

import banli.language.query.screens.RebuildState.Step;
import banli.language.word.Actor;
import banli.language.word.Text;
import banli.language.word.screens.Certificate;
import banli.query.screen.FoldVersions;
import banli.query.screen.ScreensPosition;
import banli.query.seal.Altered;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * 重建的进行。 Does rebuilds on a thread of their own, one at a time, and notes how far they are. At the start it begins one by
 * itself when an earlier version of a fold has made the rows of a screen: these serve until the new ones take their place.
 */
@Component
class Rebuilding implements SmartLifecycle {
    private static final Logger LOG = System.getLogger(Rebuilding.class.getName());
    private static final long TELL_MILLIS = 250;
    private static final int STOP_SECONDS = 5;
    private static final Text STOPPED = new Text("重建被停止，画面未变。", "It was stopped; the screens are as they were.");
    private static final Text FAILED =
            new Text("重建时出错，画面未变；原因见日志。", "Something went wrong; the screens are as they were. The log says why.");

    private final Rebuild rebuild;
    private final RunLog log;
    private final Certifying certifying;
    private final FoldVersions versions;
    private final ScreensPosition position;
    private final AtomicReference<Working> working = new AtomicReference<>();
    private volatile boolean running;

    Rebuilding(Rebuild rebuild, RunLog log, Certifying certifying, FoldVersions versions, ScreensPosition position) {
        this.rebuild = rebuild;
        this.log = log;
        this.certifying = certifying;
        this.versions = versions;
        this.position = position;
    }

    /** Begins a rebuild; false when another is at work, here or in another process. */
    boolean begin(boolean check, String startedBy) {
        Run run = new Run(UUID.randomUUID().toString());
        CompletableFuture<Boolean> begun = new CompletableFuture<>();
        Thread thread = Thread.ofPlatform().daemon().name("rebuild").unstarted(() -> {
            try (RebuildLock taken = rebuild.take()) {
                log.begin(run.id(), check, startedBy);
                begun.complete(true);
                work(taken, run, check, startedBy);
            } catch (Busy another) {
                begun.complete(false);
            } catch (SQLException | RuntimeException failed) {
                LOG.log(Level.WARNING, "a rebuild of the screens failed", failed);
                begun.completeExceptionally(failed);
            }
        });
        thread.start();
        boolean only = begun.join();
        if (only) {
            working.set(new Working(run, thread));
        }
        return only;
    }

    /** How it ends is noted while it still is the only one. */
    private void work(RebuildLock taken, Run run, boolean check, String startedBy) {
        try {
            Certificate certificate = watched(run, () -> rebuild.work(taken, run, !check));
            Text unrecorded = check ? null : certifying.recorded(run.id(), certificate, startedBy);
            log.end(run.id(), unrecorded == null ? Step.DONE : Step.FAILED, unrecorded, certificate);
        } catch (Run.Stopped asked) {
            log.end(run.id(), Step.STOPPED, STOPPED, null);
        } catch (Altered changed) {
            log.end(run.id(), Step.FAILED, changed.sentence(), null);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "a rebuild of the screens failed", failed);
            log.end(run.id(), Step.FAILED, FAILED, null);
        }
    }

    /** Tells how far it is, on a thread of its own, until it has come to its end, which is told too. */
    private Certificate watched(Run run, Supplier<Certificate> work) {
        try (ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("rebuild-teller").factory())) {
            teller.scheduleWithFixedDelay(() -> tell(run), TELL_MILLIS, TELL_MILLIS, TimeUnit.MILLISECONDS);
            return work.get();
        } finally {
            tell(run);
        }
    }

    private void tell(Run run) {
        if (log.tell(run.id(), run.step(), run.done(), run.total())) {
            run.stop();
        }
    }

    @Override
    public void start() {
        running = true;
        if (!versions.outdated(position.now()).isEmpty()) {
            LOG.log(Level.INFO, "the screens are of an earlier version and are rebuilt");
            begin(false, Actor.SYSTEM.person());
        }
    }

    @Override
    public void stop() {
        running = false;
        Working now = working.get();
        if (now != null) {
            now.run().stop();
            try {
                now.thread().join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** 正在进行的。 The rebuild at work, or the last. */
    private record Working(Run run, Thread thread) {}
}
