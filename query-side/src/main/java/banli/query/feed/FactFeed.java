package banli.query.feed;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** 事实流。 Facts as stored, in order, raw bytes; one implementation a store. */
public interface FactFeed {
    /** 一个流的事实。 All facts of a stream, by sequence. */
    default List<RawFact> stream(String stream) {
        return stream(stream, 0, Long.MAX_VALUE);
    }

    /** 一个流的一段。 The facts of a stream from that sequence on, {@code most} of them at the most, by sequence. */
    List<RawFact> stream(String stream, long from, long most);

    /** 从某号起的事实。 Hands over each fact whose position is in {@code [from, to]}, by position. */
    void each(long from, long to, Consumer<RawFact> reader);

    /**
     * 叶子。 Hands over the leaf of each fact whose position is in {@code [from, to]}, by position: for whoever compares
     * the whole ledger. A fact that can't be read has {@link banli.proof.tree.Hash#EMPTY}, which is no leaf's.
     */
    default void leaves(long from, long to, LeafReader reader) {
        each(from, to, fact -> reader.next(fact.position(), fact.hash()));
    }

    /** 逐流的事实。 Hands over all facts of each stream up to a position, one stream after another, by sequence. */
    void byStream(long until, Consumer<List<RawFact>> reader);

    /** 若干流的事实。 As {@link #byStream}, of these streams only; a name that is no stream is passed over. */
    void byStream(Collection<String> streams, long until, Consumer<List<RawFact>> reader);

    /** 某时刻前的最后一号。 The position of the last fact recorded before an instant, -1 when there is none. */
    long lastBefore(Instant instant);

    /** 最新事实号。 The position of the last fact, -1 in an empty ledger. */
    long head();

    /** 某号事实。 The fact at a position. */
    Optional<RawFact> at(long position);
}
