package banli.query.live;

import banli.query.feed.Entry;
import java.util.ArrayList;
import java.util.List;

/** 一批事实。 The entries of one batch of the processor. */
final class Batch {
    private final List<Entry> entries = new ArrayList<>();

    void add(Entry entry) {
        entries.add(entry);
    }

    List<Entry> entries() {
        return entries;
    }
}
