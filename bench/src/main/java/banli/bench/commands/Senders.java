package banli.bench.commands;

import banli.bench.Spread;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** 发送者。 So many senders at once, each waiting for its answer before it sends again. */
final class Senders {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

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
        long cpu = SYSTEM.getProcessCpuTime();
        long begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(senders)) {
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Took(
                acts / seconds,
                acts / seconds,
                Spread.quantile(millis, 0.5),
                Spread.quantile(millis, 0.99),
                (SYSTEM.getProcessCpuTime() - cpu) / 1e6 / acts);
    }

    /**
     * 用时。 What the acts took.
     *
     * @param perSecond acts acknowledged a second
     * @param shown acts a second until the last of them was on the screens, where somebody reads
     * @param p50 half of them within so many milliseconds
     * @param p99 all but one in a hundred
     * @param cpu milliseconds of this process's cores an act
     */
    record Took(double perSecond, double shown, double p50, double p99, double cpu) {
        /** The same, now that all are on the screens, begun at an instant of the running clock. */
        Took shown(int acts, long begin) {
            return new Took(perSecond, acts / ((System.nanoTime() - begin) / 1e9), p50, p99, cpu);
        }
    }
}
