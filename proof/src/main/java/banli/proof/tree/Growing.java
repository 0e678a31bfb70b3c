package banli.proof.tree;

import java.util.ArrayDeque;
import java.util.Deque;

/** 生长中的树。 A tree that takes leaves in order and remembers no more than its root needs: for whoever reads all of a log. */
public final class Growing {
    private final Deque<Hash> complete = new ArrayDeque<>();
    private long size;

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
