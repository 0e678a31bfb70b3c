package banli.command.act.state;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/** 记录之列。 The entries of a case, never changed: one more is had without copying those before it, however long the case. */
final class Entries extends AbstractList<Entry> implements RandomAccess {
    private static final int BLOCK = 64;
    private static final Entry[][] NO_BLOCKS = {};

    private final Entry[][] full;
    private final Entry[] rest;

    private Entries(Entry[][] full, Entry[] rest) {
        this.full = full;
        this.rest = rest;
    }

    /** These and one more. */
    static List<Entry> and(List<Entry> before, Entry entry) {
        Entries all = before instanceof Entries known ? known : copied(before);
        return all.and(entry);
    }

    private Entries and(Entry entry) {
        Entry[] more = Arrays.copyOf(rest, rest.length + 1);
        more[rest.length] = entry;
        if (more.length < BLOCK) {
            return new Entries(full, more);
        }
        Entry[][] blocks = Arrays.copyOf(full, full.length + 1);
        blocks[full.length] = more;
        return new Entries(blocks, new Entry[0]);
    }

    private static Entries copied(List<Entry> before) {
        Entries all = new Entries(NO_BLOCKS, new Entry[0]);
        for (Entry entry : before) {
            all = all.and(entry);
        }
        return all;
    }

    @Override
    public Entry get(int index) {
        int block = index / BLOCK;
        return block < full.length ? full[block][index % BLOCK] : rest[index - full.length * BLOCK];
    }

    @Override
    public int size() {
        return full.length * BLOCK + rest.length;
    }
}
