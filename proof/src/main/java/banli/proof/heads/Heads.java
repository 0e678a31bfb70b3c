package banli.proof.heads;

import banli.proof.leaf.Leaf;
import banli.proof.log.Entries;
import banli.proof.log.LogFiles;
import banli.proof.tree.Hash;
import banli.proof.word.Refused;
import java.util.HashMap;
import java.util.Map;

/** 记着各流的末端。 Reads the entries of a log in their order and remembers how each stream ends. */
public final class Heads {
    private final Map<String, Head> last = new HashMap<>();
    private long size;

    /**
     * 读下去。 Reads on.
     *
     * @param published the size of the log in those files
     * @param until the size up to which it is read
     * @throws Refused when an entry is no fact, or a stream has a hole
     */
    public void read(LogFiles files, long published, long until) {
        Entries.each(files, published, size, until, this::add);
    }

    private void add(byte[] entry) {
        Leaf leaf = Leaf.read(entry);
        Head before = last.get(leaf.stream());
        long expected = before == null ? 0 : before.sequence() + 1;
        if (leaf.sequence() != expected) {
            throw new Refused(
                    "第 " + size + " 条：“" + leaf.stream() + "”应是第 " + expected + " 条，这里是第 " + leaf.sequence() + " 条。",
                    "Entry " + size + ": of \"" + leaf.stream() + "\" number " + expected + " should follow, this is "
                            + leaf.sequence() + ".");
        }
        last.put(leaf.stream(), new Head(leaf.stream(), leaf.sequence(), Hash.leaf(entry)));
        size++;
    }

    /** 读到几条。 How many entries were read. */
    public long size() {
        return size;
    }

    /** 此时的树。 The tree over them now; it stays as it is when more is read. */
    public HeadsTree tree() {
        return new HeadsTree(size, last.values());
    }
}
