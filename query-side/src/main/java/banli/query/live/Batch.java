package banli.query.live;

import banli.query.feed.Entry;
import java.util.ArrayList;
import java.util.List;

/** 一批事实。 What the processor brings in one batch, and then what was read in it. */
final class Batch {
    private final List<Unread> waiting = new ArrayList<>();
    private List<Entry> read = List.of();

    void add(Unread one) {
        waiting.add(one);
    }

    List<Unread> waiting() {
        return waiting;
    }

    void read(List<Entry> those) {
        read = those;
    }

    /** Empty when all of it was read before. */
    List<Entry> read() {
        return read;
    }
}
