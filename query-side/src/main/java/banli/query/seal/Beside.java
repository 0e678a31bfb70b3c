package banli.query.seal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** 工作之外的一条线。 A thread beside the work, that ends soon after it is told to. */
final class Beside {
    private final CountDownLatch ended = new CountDownLatch(1);
    private Thread thread;

    /** What it does; it may be interrupted while it waits. */
    interface Job {
        void run() throws InterruptedException;
    }

    /** Begins. */
    void start(String name, Job job) {
        thread = Thread.ofPlatform().daemon().name(name).start(() -> {
            try {
                job.run();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Waits so long, unless it is told to end; whether it goes on. */
    boolean goesOn(long millis) throws InterruptedException {
        return !ended.await(millis, TimeUnit.MILLISECONDS);
    }

    /** Has it end, and waits that long for it before it is interrupted; whether it had begun. */
    boolean end(long millis) throws InterruptedException {
        ended.countDown();
        if (thread == null) {
            return false;
        }
        if (!thread.join(Duration.ofMillis(millis))) {
            thread.interrupt();
        }
        return true;
    }
}
