package banli.proof.tree;

import java.util.ArrayList;
import java.util.List;

/** 树。 The Merkle tree of RFC 6962 at one size: its root, and proofs in it. */
public final class Tree {
    private final Subtrees known;
    private final long size;

    /** Of that many leaves. */
    public Tree(Subtrees known, long size) {
        this.known = known;
        this.size = size;
    }

    /** 根。 The root. */
    public Hash root() {
        return over(0, size);
    }

    /** 包含证明。 That a leaf is in it: from the leaf's sibling up, as RFC 6962 2.1.1. */
    public List<Hash> inclusion(long index) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException(index + " is not in a tree of " + size);
        }
        List<Hash> path = new ArrayList<>();
        inclusion(index, 0, size, path);
        return path;
    }

    private void inclusion(long index, long from, long leaves, List<Hash> path) {
        if (leaves == 1) {
            return;
        }
        long left = left(leaves);
        if (index < left) {
            inclusion(index, from, left, path);
            path.add(over(from + left, leaves - left));
        } else {
            inclusion(index - left, from + left, leaves - left, path);
            path.add(over(from, left));
        }
    }

    /** 一致证明。 That the tree of an older size is the beginning of this one, as RFC 6962 2.1.2. */
    public List<Hash> consistency(long older) {
        if (older < 0 || older > size) {
            throw new IllegalArgumentException(older + " is no older size of " + size);
        }
        List<Hash> path = new ArrayList<>();
        if (older > 0) {
            consistency(older, 0, size, true, path);
        }
        return path;
    }

    private void consistency(long older, long from, long leaves, boolean known, List<Hash> path) {
        if (older == leaves) {
            if (!known) {
                path.add(over(from, leaves));
            }
            return;
        }
        long left = left(leaves);
        if (older <= left) {
            consistency(older, from, left, known, path);
            path.add(over(from + left, leaves - left));
        } else {
            consistency(older - left, from + left, leaves - left, false, path);
            path.add(over(from, left));
        }
    }

    /** The hash over leaves that begin where a complete subtree as large as them would. */
    private Hash over(long from, long leaves) {
        if (leaves == 0) {
            return Hash.EMPTY;
        }
        if (Long.bitCount(leaves) == 1) {
            int level = Long.numberOfTrailingZeros(leaves);
            return known.complete(level, from >> level);
        }
        long left = left(leaves);
        return Hash.node(over(from, left), over(from + left, leaves - left));
    }

    /** The largest power of two below. */
    private static long left(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}
