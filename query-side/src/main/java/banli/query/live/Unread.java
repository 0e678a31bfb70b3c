package banli.query.live;

import banli.query.feed.Entry;
import java.util.function.Supplier;

/**
 * 等待阅读的一条。 A fact that waits to be read, decoded only when it is.
 *
 * @param position its number in the ledger
 */
record Unread(long position, Supplier<Entry> entry) {
    Entry decoded() {
        return entry.get();
    }
}
