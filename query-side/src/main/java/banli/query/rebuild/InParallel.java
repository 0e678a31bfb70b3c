package banli.query.rebuild;

import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * 并行。 Things come from a source on one thread, are worked on by as many as there are cores, and are taken in order on the
 * thread that asks. Few are under way at a time, so memory does not grow with their number.
 */
final class InParallel<I, O> {
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final long LOOK_MILLIS = 100;

    private final BlockingQueue<Future<O>> underWay = new ArrayBlockingQueue<>(2 * CORES);
    private final CompletableFuture<O> end = CompletableFuture.completedFuture(null);
    private volatile boolean closed;

    /** 取用。 Takes what was made of a thing. */
    @FunctionalInterface
    interface Taker<O> {
        /** Takes it. */
        void take(O made) throws SQLException;
    }

    /** Works on everything; what the source, the work or the taker throws ends all of it, and is thrown here. */
    void each(Consumer<Consumer<I>> source, Function<I, O> work, Taker<O> taker) throws SQLException {
        try (ExecutorService workers = Executors.newFixedThreadPool(
                CORES, Thread.ofPlatform().daemon().name("fold-", 0).factory())) {
            Thread reading = Thread.ofPlatform().daemon().name("fold-source").start(() -> {
                try {
                    source.accept(thing -> {
                        if (!put(workers.submit(() -> work.apply(thing)))) {
                            throw new CancellationException();
                        }
                    });
                    put(end);
                } catch (RuntimeException | Error failed) {
                    put(CompletableFuture.failedFuture(failed));
                }
            });
            try {
                for (Future<O> next = underWay.take(); next != end; next = underWay.take()) {
                    taker.take(made(next));
                }
            } finally {
                closed = true;
                reading.join();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while folding", interrupted);
        }
    }

    private O made(Future<O> next) throws InterruptedException {
        try {
            return next.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case RuntimeException thrown -> throw thrown;
                case Error thrown -> throw thrown;
                default -> throw new IllegalStateException(failed.getCause());
            }
        }
    }

    /** False when nobody takes any more. */
    private boolean put(Future<O> made) {
        try {
            while (!closed) {
                if (underWay.offer(made, LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
