package banli.desk.typed;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 被拒时的键。 Under which key a form was refused, by its draft, for an hour: whoever does not know what became of it sends it
 * again under the same, so that nothing is recorded twice. Keys are in no table.
 */
final class RefusedKeys {
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int MOST = 10_000;

    private final Map<String, Key> keys = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Key> eldest) {
            return size() > MOST;
        }
    };

    synchronized void put(String draft, String key) {
        if (key != null) {
            keys.put(draft, new Key(key, Instant.now()));
        }
    }

    /** Null for none. */
    synchronized String of(String draft) {
        Key key = keys.get(draft);
        return key == null || key.since().isBefore(Instant.now().minus(KEPT)) ? null : key.key();
    }

    private record Key(String key, Instant since) {}
}
