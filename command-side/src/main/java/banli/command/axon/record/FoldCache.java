package banli.command.axon.record;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * 手边的折算结果。 What was folded from streams of facts, at hand for the next reading. Bounded by the number of facts
 * folded, because that is what memory pays for; what is not wanted goes first.
 */
public final class FoldCache<V> {
    private final Cache<String, Kept<V>> kept;

    /** 以事实计其大小。 Its size is counted in facts. */
    public FoldCache(long mostFacts) {
        // On the caller's thread: nothing stays longer than it may.
        kept = Caffeine.newBuilder()
                .maximumWeight(mostFacts)
                .weigher((String _, Kept<V> one) -> one.facts)
                .executor(Runnable::run)
                .build();
    }

    /** What is kept of the stream, null when nothing. */
    V look(String stream) {
        Kept<V> found = kept.getIfPresent(stream);
        return found == null ? null : found.value;
    }

    /** As {@link #look}, and it is the taker's alone until it is put back. */
    public V take(String stream) {
        Kept<V> found = kept.asMap().remove(stream);
        return found == null ? null : found.value;
    }

    /** Keeps what so many facts of the stream came to. */
    public void put(String stream, V value, long ofFacts) {
        kept.put(stream, new Kept<>(value, Math.toIntExact(ofFacts)));
    }

    private record Kept<V>(V value, int facts) {}
}
