package banli.query.seal;

import banli.query.feed.FactFeed;
import banli.query.feed.RawFact;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** 内存里的事实流。 Facts in memory, which can be changed as only an owner of the store could. */
final class FeedInMemory implements FactFeed {
    final List<RawFact> facts = new ArrayList<>();

    /** How many facts were handed out as those of a stream. */
    int handedOut;

    /** Records so many more. */
    FeedInMemory record(int many, String what) {
        for (int more = 0; more < many; more++) {
            add(what);
        }
        return this;
    }

    private void add(String what) {
        add("case-" + facts.size() % 7, "case-registered", what);
    }

    /** Records one. */
    void add(String stream, String type, String what) {
        int position = facts.size();
        facts.add(new RawFact(
                position,
                stream,
                stream(stream).size(),
                "event-" + position,
                type,
                "1",
                Instant.ofEpochMilli(1_636_934_400_000L + position),
                what.getBytes(StandardCharsets.UTF_8),
                "{\"actor\":\"chief\"}".getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void each(long from, long to, Consumer<RawFact> reader) {
        facts.stream()
                .filter(fact -> fact.position() >= from && fact.position() <= to)
                .forEach(reader);
    }

    @Override
    public long head() {
        return facts.isEmpty() ? -1 : facts.getLast().position();
    }

    @Override
    public Optional<RawFact> at(long position) {
        return facts.stream().filter(fact -> fact.position() == position).findAny();
    }

    @Override
    public List<RawFact> stream(String stream, long from, long most) {
        List<RawFact> found = facts.stream()
                .filter(fact -> fact.stream().equals(stream) && fact.sequence() >= from)
                .limit(most)
                .toList();
        handedOut += found.size();
        return found;
    }

    @Override
    public void byStream(long until, Consumer<List<RawFact>> reader) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void byStream(Collection<String> streams, long until, Consumer<List<RawFact>> reader) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long lastBefore(Instant instant) {
        throw new UnsupportedOperationException();
    }
}
