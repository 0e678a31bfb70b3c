package banli.desk.login.password;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * 按次序核对。 Checking a password is dear, so an address has one checked at a time and few waiting; more are told to come
 * again. Whoever is known here has a line of their own, which no stranger at the same address stands in.
 */
public final class Turns {
    /** How many of one address are checked or wait. */
    static final int INSIDE = 128;

    private static final int KNOWN_AT_A_TIME = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ConcurrentHashMap<String, Line> lines = new ConcurrentHashMap<>();

    /** What is checked, once it is its turn; refuses when the line is full or does not move. */
    <T> T of(String account, String address, boolean known, Supplier<T> checked) {
        String name = known ? account + "\n" + address : address;
        Line line = lines.compute(name, (_, there) -> {
            Line open = there == null ? new Line(new Semaphore(known ? KNOWN_AT_A_TIME : 1, true)) : there;
            if (open.inside == INSIDE) {
                throw new TooMany();
            }
            open.inside++;
            return open;
        });
        try {
            if (!line.turn.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooMany();
            }
            try {
                return checked.get();
            } finally {
                line.turn.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooMany();
        } finally {
            lines.computeIfPresent(name, (_, there) -> --there.inside == 0 ? null : there);
        }
    }

    /** 一列。 Those of one address; {@code inside} changes only in the map. */
    private static final class Line {
        private final Semaphore turn;
        private int inside;

        private Line(Semaphore turn) {
            this.turn = turn;
        }
    }
}
