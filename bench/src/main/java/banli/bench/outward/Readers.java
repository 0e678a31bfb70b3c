package banli.bench.outward;

import banli.bench.Spread;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** 一群读者。 Several connections that ask for pages in turn for a while: as fast as they are answered, or at a steady rate. */
final class Readers {
    private static final int CONNECTIONS = 4;

    private Readers() {}

    /** How many answers a second, and how long the slowest of a hundred took. */
    record Read(double perSecond, double p99Millis) {}

    /**
     * Reads for so long.
     *
     * @param perSecond of all together; 0 for as fast as they are answered
     */
    static Read read(int port, List<String> paths, Duration most, double perSecond) throws Exception {
        List<byte[]> requests = paths.stream().map(Wire::request).toList();
        long begin = System.nanoTime();
        long end = begin + most.toNanos();
        try (ExecutorService hands = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Callable<List<Double>>> all = new ArrayList<>();
            for (int one = 0; one < CONNECTIONS; one++) {
                int first = one;
                all.add(() -> taken(port, requests, first, begin, end, perSecond));
            }
            List<Double> millis = new ArrayList<>();
            for (Future<List<Double>> one : hands.invokeAll(all)) {
                millis.addAll(one.get());
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
            return new Read(millis.size() / seconds, Spread.quantile(sorted, 0.99));
        }
    }

    /** At a rate, how long an answer took is counted from when it was to be asked for, so that who waits is not left out. */
    private static List<Double> taken(
            int port, List<byte[]> requests, int first, long begin, long end, double perSecond) throws Exception {
        List<Double> millis = new ArrayList<>();
        double every = perSecond == 0 ? 0 : 1e9 * CONNECTIONS / perSecond;
        try (Wire wire = new Wire(port)) {
            int at = first;
            for (long sent = 0; System.nanoTime() < end; sent++) {
                long due = begin + (long) (sent * every);
                if (every > 0) {
                    while (System.nanoTime() < due) {
                        LockSupport.parkNanos(due - System.nanoTime());
                    }
                } else {
                    due = System.nanoTime();
                }
                int status = wire.ask(requests.get(at++ % requests.size()));
                if (status != 200) {
                    throw new IllegalStateException("status " + status);
                }
                millis.add((System.nanoTime() - due) / 1e6);
            }
        }
        return millis;
    }
}
