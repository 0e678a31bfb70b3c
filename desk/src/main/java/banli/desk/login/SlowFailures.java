package banli.desk.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 失败越多,答复越慢。 The answer to a failed log-in is held back, longer with every failure of the account or the
 * address, up to a limit; a right password is answered at once, so nobody is locked out. An address with too many
 * failures being held back is told to wait.
 */
final class SlowFailures {
    /** How many failed answers of one address are held back at a time. */
    static final int CROWD = 8;

    static final Duration LONGEST = Duration.ofSeconds(8);

    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;
    private static final int FREE = 2;

    private final Clock clock;
    private final Pause pause;
    private final Map<String, Failures> accounts = new Recent<>();
    private final Map<String, Failures> addresses = new Recent<>();
    private final Map<String, Integer> heldBack = new Recent<>();

    SlowFailures(Clock clock, Pause pause) {
        this.clock = clock;
        this.pause = pause;
    }

    /** Refuses at once when too many answers to this address are being held back. */
    synchronized void refuseACrowd(String address) {
        if (heldBack.getOrDefault(address, 0) >= CROWD) {
            throw new TooMany();
        }
    }

    /** Holds back the answer to a failure. */
    void failed(String account, String address) {
        Duration delay = counted(account, address);
        try {
            pause.of(delay);
        } finally {
            leave(address);
        }
    }

    /** A right password clears the account. */
    synchronized void succeeded(String account) {
        accounts.remove(account);
    }

    private synchronized Duration counted(String account, String address) {
        heldBack.merge(address, 1, Integer::sum);
        Instant now = clock.instant();
        int most = Math.max(count(accounts, account, now), count(addresses, address, now));
        return most <= FREE ? Duration.ZERO : shorter(FIRST.multipliedBy(1L << Math.min(most - FREE - 1, 10)), LONGEST);
    }

    private synchronized void leave(String address) {
        heldBack.computeIfPresent(address, (key, held) -> held == 1 ? null : held - 1);
    }

    private static int count(Map<String, Failures> known, String key, Instant now) {
        Failures before = known.get(key);
        boolean fresh = before != null && before.last().plus(FORGOTTEN_AFTER).isAfter(now);
        int count = fresh ? before.count() + 1 : 1;
        known.put(key, new Failures(count, now));
        return count;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** How time is let pass. */
    @FunctionalInterface
    interface Pause {
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
