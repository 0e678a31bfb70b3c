package banli.bench.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** 发送者。 So many senders at once, each waiting for its answer before it sends again. */
final class Senders {
    private Senders() {}

    /** Sends the acts numbered 0 to {@code acts - 1}. */
    static Took send(int senders, int acts, IntConsumer act) throws Exception {
        AtomicInteger next = new AtomicInteger();
        double[] millis = new double[acts];
        List<Callable<Void>> work = new ArrayList<>();
        for (int sender = 0; sender < senders; sender++) {
            work.add(() -> {
                for (int number = next.getAndIncrement(); number < acts; number = next.getAndIncrement()) {
                    long begin = System.nanoTime();
                    act.accept(number);
                    millis[number] = (System.nanoTime() - begin) / 1e6;
                }
                return null;
            });
        }
        long begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(senders)) {
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        }
        return new Took(acts / ((System.nanoTime() - begin) / 1e9), millis);
    }

    /** 用时。 Acts a second, and milliseconds of each. */
    record Took(double perSecond, double[] millis) {}
}
