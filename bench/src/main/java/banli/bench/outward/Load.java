package banli.bench.outward;

import banli.bench.Spread;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** 计时。 How long something takes: once after the other, and many at once. */
final class Load {
    private Load() {}

    /** Milliseconds of one. */
    static double millis(Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        work.call();
        return (System.nanoTime() - begin) / 1e6;
    }

    /** The median of so many, one after another, in milliseconds. */
    static double alone(int times, Callable<?> work) throws Exception {
        List<Double> taken = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            taken.add(millis(work));
        }
        return Spread.of(taken).median();
    }

    /** The slowest of so many that begin at once, in milliseconds. */
    static double slowestOf(int many, Callable<?> work) throws Exception {
        try (ExecutorService hands = Executors.newFixedThreadPool(many)) {
            List<Callable<Double>> all = Collections.nCopies(many, () -> millis(work));
            double slowest = 0;
            for (Future<Double> one : hands.invokeAll(all)) {
                slowest = Math.max(slowest, one.get());
            }
            return slowest;
        }
    }
}
