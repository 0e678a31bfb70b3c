package banli.command.axon.record;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 手边的折算结果。 What was folded from streams of facts, at hand for the next reading. Bounded by the number of facts
 * folded, because that is what memory pays for; what was not wanted for the longest time goes first.
 */
public final class Shelf<V> {
    private final long mostFacts;
    private final Map<String, Kept<V>> kept = new LinkedHashMap<>(256, 0.75f, true);
    private long facts;

    /** 以事实计其大小。 Its size is counted in facts. */
    public Shelf(long mostFacts) {
        this.mostFacts = mostFacts;
    }

    /** What is kept of the stream, null when nothing. */
    synchronized V look(String stream) {
        Kept<V> found = kept.get(stream);
        return found == null ? null : found.value;
    }

    /** As {@link #look}, and it is the taker's alone until it is put back. */
    public synchronized V take(String stream) {
        Kept<V> found = kept.remove(stream);
        if (found == null) {
            return null;
        }
        facts -= found.facts;
        return found.value;
    }

    /** Keeps what so many facts of the stream came to. */
    public synchronized void put(String stream, V value, long ofFacts) {
        take(stream);
        if (ofFacts > mostFacts) {
            return;
        }
        kept.put(stream, new Kept<>(value, ofFacts));
        facts += ofFacts;
        leastWanted().forEach(this::take);
    }

    private Deque<String> leastWanted() {
        Deque<String> leave = new ArrayDeque<>();
        long left = facts;
        for (Map.Entry<String, Kept<V>> eldest : kept.entrySet()) {
            if (left <= mostFacts) {
                break;
            }
            left -= eldest.getValue().facts;
            leave.add(eldest.getKey());
        }
        return leave;
    }

    private record Kept<V>(V value, long facts) {}
}
