package banli.proof.tree;

import java.util.List;

/** 证明是否成立。 Whether proofs hold, by the steps of RFC 9162, 2.1.3.2 and 2.1.4.2; a wrong length is as wrong as a wrong hash. */
public final class Verified {
    private long place;
    private long last;

    private Verified(long place, long last) {
        this.place = place;
        this.last = last;
    }

    /** 包含。 That the leaf is at that index of the tree with that size and root. */
    public static boolean inclusion(Hash leaf, long index, long size, Hash root, List<Hash> proof) {
        if (index < 0 || index >= size) {
            return false;
        }
        Verified way = new Verified(index, size - 1);
        Hash now = leaf;
        for (Hash step : proof) {
            if (way.last == 0) {
                return false;
            }
            now = way.fromTheLeft() ? Hash.node(step, now) : Hash.node(now, step);
            way.up();
        }
        return way.last == 0 && now.equals(root);
    }

    /** 一致。 That the tree of the older size and root is the beginning of the newer. */
    public static boolean consistency(long older, Hash olderRoot, long newer, Hash newerRoot, List<Hash> proof) {
        if (older < 0 || older > newer) {
            return false;
        }
        if (older == 0 || older == newer) {
            return proof.isEmpty() && olderRoot.equals(older == 0 ? Hash.EMPTY : newerRoot);
        }
        boolean complete = Long.bitCount(older) == 1;
        if (!complete && proof.isEmpty()) {
            return false;
        }
        Verified way = new Verified(older - 1, newer - 1);
        way.skipRight();
        Hash first = complete ? olderRoot : proof.getFirst();
        Hash old = first;
        Hash now = first;
        for (Hash step : complete ? proof : proof.subList(1, proof.size())) {
            if (way.last == 0) {
                return false;
            }
            if (way.fromTheLeft()) {
                old = Hash.node(step, old);
                now = Hash.node(step, now);
            } else {
                now = Hash.node(now, step);
            }
            way.up();
        }
        return way.last == 0 && old.equals(olderRoot) && now.equals(newerRoot);
    }

    private boolean fromTheLeft() {
        return (place & 1) == 1 || place == last;
    }

    /** One level up; where this was the last and had no right neighbour, as far as it has none. */
    private void up() {
        if (fromTheLeft()) {
            while ((place & 1) == 0 && place != 0) {
                halve();
            }
        }
        halve();
    }

    private void skipRight() {
        while ((place & 1) == 1) {
            halve();
        }
    }

    private void halve() {
        place >>= 1;
        last >>= 1;
    }
}
