package banli.standalone.move;

import banli.standalone.facts.Fact;
import banli.standalone.facts.Facts;
import banli.wire.LedgerStore;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A store that keeps its facts in memory, and can stop in the middle. */
final class FactsInMemory implements Facts {
    private final LedgerStore store;
    private final List<Fact> facts = new ArrayList<>();
    private long breaksAt = Long.MAX_VALUE;

    FactsInMemory(LedgerStore store) {
        this.store = store;
    }

    /** With so many facts. */
    FactsInMemory of(int count) {
        for (long i = head() + 1; i < count; i++) {
            facts.add(fact(i, "第" + i + "号"));
        }
        return this;
    }

    static Fact fact(long i, String text) {
        return new Fact(
                i,
                "event-" + i,
                "CaseAggregate",
                "case-" + i % 7,
                i / 7,
                "contact-recorded",
                "1",
                1_600_000_000_000L + i,
                ("{\"text\":\"" + text + "\"}").getBytes(StandardCharsets.UTF_8),
                Map.of("actor", "sun", "office", "SECTION"));
    }

    /** Takes no fact from this number on. */
    FactsInMemory breakingAt(long position) {
        breaksAt = position;
        return this;
    }

    @Override
    public LedgerStore store() {
        return store;
    }

    @Override
    public long head() {
        return facts.size() - 1L;
    }

    @Override
    public void each(long from, long to, Consumer<Fact> reader) {
        for (long i = from; i <= to; i++) {
            reader.accept(facts.get(Math.toIntExact(i)));
        }
    }

    @Override
    public void append(List<Fact> more) {
        if (more.getLast().position() >= breaksAt) {
            throw new IllegalStateException("broken");
        }
        facts.addAll(more);
    }

    @Override
    public void close() {
        // nothing to free
    }
}
