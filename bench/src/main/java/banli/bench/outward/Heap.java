package banli.bench.outward;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** 堆。 What is in use on the heap, after a whole collection: in MiB. */
final class Heap {
    private static final long EVERY_MILLIS = 700;
    private static final double MEBIBYTE = 1 << 20;

    private Heap() {}

    static double used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE;
    }

    /** How much more was in use at the most while this was done, than before. It is not timed meanwhile: each look collects. */
    static double more(Callable<?> work) throws Exception {
        double before = used();
        double[] most = {before};
        CountDownLatch done = new CountDownLatch(1);
        Thread looking = Thread.ofPlatform().start(() -> {
            try {
                while (!done.await(EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                    most[0] = Math.max(most[0], used());
                }
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        });
        try {
            work.call();
        } finally {
            done.countDown();
            looking.join();
        }
        return most[0] - before;
    }
}
