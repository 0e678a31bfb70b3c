package banli.bench.live;

import banli.bench.House;
import banli.bench.NewCase;
import banli.bench.Spread;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.Recorded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 已答复的动作。 Facts by number, and when their senders were told that they are recorded. */
record Acknowledged(long[] positions, long[] nanos) {
    private static final int SENDERS = 16;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    /** So many acts a second on these cases, evenly. */
    static Acknowledged of(House house, List<CaseId> ids, double perSecond, int seconds) throws Exception {
        List<Future<Answer>> sent = new ArrayList<>();
        try (var senders = Executors.newFixedThreadPool(SENDERS)) {
            int acts = (int) (perSecond * seconds);
            long begin = System.nanoTime();
            for (int number = 0; number < acts; number++) {
                waitUntil(begin + (long) (number * 1e9 / perSecond));
                CaseId id = ids.get(number % ids.size());
                sent.add(senders.submit(() -> {
                    Recorded recorded = house.act("section", Office.SECTION, "yanglao", NewCase.contact(id));
                    return new Answer(recorded, System.nanoTime());
                }));
            }
        }
        return numbered(house, sent);
    }

    private static Acknowledged numbered(House house, List<Future<Answer>> sent)
            throws InterruptedException, ExecutionException {
        long[] positions = new long[sent.size()];
        long[] nanos = new long[sent.size()];
        for (int number = 0; number < positions.length; number++) {
            Answer answer = sent.get(number).get();
            nanos[number] = answer.nanos;
            positions[number] = house.part(JdbcClient.class)
                    .sql("select global_index from ledger.fact where stream = ? and sequence = ?")
                    .params(answer.recorded.stream(), answer.recorded.sequence())
                    .query(Long.class)
                    .single();
        }
        return new Acknowledged(positions, nanos);
    }

    static Acknowledged of(StockPoll poll, double perSecond, int seconds) {
        int facts = (int) (perSecond * seconds);
        long[] positions = new long[facts];
        long[] nanos = new long[facts];
        long begin = System.nanoTime();
        for (int number = 0; number < facts; number++) {
            waitUntil(begin + (long) (number * 1e9 / perSecond));
            positions[number] = poll.record();
            nanos[number] = System.nanoTime();
        }
        return new Acknowledged(positions, nanos);
    }

    private static void waitUntil(long nanos) {
        for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /** Waits until the place knows of the last fact. */
    void awaitLast(Moments place) {
        long last = 0;
        for (long position : positions) {
            last = Math.max(last, position);
        }
        long end = System.nanoTime() + PATIENCE;
        while (place.newest() < last) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("fact " + last + " was never told of, only " + place.newest());
            }
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** From the answer to the moment at which each of these places knew; 0 where it knew before the sender did. */
    Latencies to(List<Moments> places) {
        double[] millis = new double[positions.length * places.size()];
        int at = 0;
        for (Moments place : places) {
            for (int number = 0; number < positions.length; number++) {
                millis[at++] = Math.max(0, (place.of(positions[number]) - nanos[number]) / 1e6);
            }
        }
        return new Latencies(Spread.quantile(millis, 0.5), Spread.quantile(millis, 0.99));
    }

    /** From the answer to the moment at which the last of these places knew. */
    Latencies toAll(List<Moments> places) {
        double[] millis = new double[positions.length];
        for (Moments place : places) {
            for (int number = 0; number < positions.length; number++) {
                millis[number] = Math.max(millis[number], (place.of(positions[number]) - nanos[number]) / 1e6);
            }
        }
        return new Latencies(Spread.quantile(millis, 0.5), Spread.quantile(millis, 0.99));
    }

    /** How many a second were recorded. */
    double perSecond() {
        var all = Arrays.stream(nanos).summaryStatistics();
        return (positions.length - 1) / ((all.getMax() - all.getMin()) / 1e9);
    }

    private record Answer(Recorded recorded, long nanos) {}
}
