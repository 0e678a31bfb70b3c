package banli.proof.tree;

import java.util.ArrayDeque;
import java.util.Deque;

/** 生长中的树。 A tree that takes leaves in order and remembers no more than its root needs: for whoever reads all of a log. */
public final class Growing {
    private final Deque<Hash> complete = new ArrayDeque<>();
    private long size;

    /** 接着长。 As it stands after that many leaves, of which the complete subtrees are known. */
    public static Growing from(Subtrees known, long size) {
        Growing tree = new Growing();
        for (long rest = size; rest > 0; rest -= Long.highestOneBit(rest)) {
            int level = Long.SIZE - 1 - Long.numberOfLeadingZeros(rest);
            tree.complete.push(known.complete(level, size - rest >> level));
        }
        tree.size = size;
        return tree;
    }

    /** 添一片叶子。 The next leaf. */
    public void add(Hash leaf) {
        Hash now = leaf;
        for (long rest = size; (rest & 1) == 1; rest >>= 1) {
            now = Hash.node(complete.pop(), now);
        }
        complete.push(now);
        size++;
    }

    /** 几片。 How many leaves. */
    public long size() {
        return size;
    }

    /** 根。 The root over all of them. */
    public Hash root() {
        Hash now = null;
        for (Hash left : complete) {
            now = now == null ? left : Hash.node(left, now);
        }
        return now == null ? Hash.EMPTY : now;
    }
}
