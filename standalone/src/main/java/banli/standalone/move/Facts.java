package banli.standalone.move;

import banli.wire.LedgerStore;
import java.util.List;
import java.util.function.Consumer;

/** 一个存储里的事实。 The facts of one store, in order, without gaps. */
interface Facts extends AutoCloseable {
    /** Which store. */
    LedgerStore store();

    /** The number of the last fact, -1 when there is none. */
    long head();

    /** Hands over the facts whose number is in {@code [from, to]}, by number. */
    void each(long from, long to, Consumer<Fact> reader);

    /** Adds facts that follow on the last, all or none of them. */
    void append(List<Fact> facts);

    @Override
    void close();
}
