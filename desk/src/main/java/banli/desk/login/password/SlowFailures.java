package banli.desk.login.password;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 失败越多,答复越慢。 The answer to a failed log-in is held back, longer with every failure of that account from that address,
 * up to a limit; a right password is answered at once. Counted by both together: what a stranger tries, elsewhere or on other
 * accounts, makes nobody wait. A pair with too many answers being held back is told to wait.
 */
public final class SlowFailures {
    /** How many failed answers of one pair are held back at a time. */
    static final int CROWD = 8;

    /** How long an answer to a failed log-in is held back at most. */
    public static final Duration LONGEST = Duration.ofSeconds(8);

    /** Whoever is logged in and mistypes a proof is told soon. */
    public static final Duration LONGEST_AT_A_PROOF = Duration.ofSeconds(1);

    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);
    private static final Duration KNOWN = Duration.ofHours(12);
    private static final int REMEMBERED = 10_000;
    private static final int FREE = 2;

    private final Clock clock;
    private final Pause pause;
    private final Map<String, Failures> failed = new Recent<>();
    private final Map<String, Instant> right = new Recent<>();
    private final Map<String, Integer> heldBack = new Recent<>();

    /** 以时钟计,由等待者等。 By the clock, held back by the pause. */
    public SlowFailures(Clock clock, Pause pause) {
        this.clock = clock;
        this.pause = pause;
    }

    /** Refuses at once when too many answers to this account at this address are being held back. */
    public synchronized void refuseACrowd(String account, String address) {
        if (heldBack.getOrDefault(pair(account, address), 0) >= CROWD) {
            throw new TooMany();
        }
    }

    /** Holds back the answer to a failure, no longer than this. */
    public void failed(String account, String address, Duration most) {
        String pair = pair(account, address);
        Duration delay = counted(pair);
        try {
            pause.of(delay.compareTo(most) < 0 ? delay : most);
        } finally {
            leave(pair);
        }
    }

    /** A right password clears the account at this address. */
    synchronized void succeeded(String account, String address) {
        failed.remove(pair(account, address));
        right.put(pair(account, address), clock.instant());
    }

    /** Whether the account gave a right password from this address lately. */
    synchronized boolean wasRightHere(String account, String address) {
        Instant last = right.get(pair(account, address));
        return last != null && last.plus(KNOWN).isAfter(clock.instant());
    }

    private synchronized Duration counted(String pair) {
        heldBack.merge(pair, 1, Integer::sum);
        Instant now = clock.instant();
        Failures before = failed.get(pair);
        boolean fresh = before != null && before.last().plus(FORGOTTEN_AFTER).isAfter(now);
        int count = fresh ? before.count() + 1 : 1;
        failed.put(pair, new Failures(count, now));
        return count <= FREE ? Duration.ZERO : FIRST.multipliedBy(1L << Math.min(count - FREE - 1, 5));
    }

    private synchronized void leave(String pair) {
        heldBack.computeIfPresent(pair, (key, held) -> held == 1 ? null : held - 1);
    }

    private static String pair(String account, String address) {
        return account + "\n" + address;
    }

    /** How time is let pass. */
    @FunctionalInterface
    public interface Pause {
        /** Waits this long. */
        void of(Duration delay);
    }

    private record Failures(int count, Instant last) {}

    /** Forgets the least recent beyond a limit. */
    private static final class Recent<V> extends LinkedHashMap<String, V> {
        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > REMEMBERED;
        }
    }
}
