package banli.query.feed;

import banli.proof.tree.Hash;

/** 读叶子的。 What reads leaves, by position. */
@FunctionalInterface
public interface LeafReader {
    /** The number of a fact, and the hash of its leaf in the tree. */
    void next(long position, Hash leaf);
}
