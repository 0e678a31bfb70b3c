package banli.proof.tree;

/** 满子树的散列。 Where a tree's complete subtrees are known: by memory, or by tiles. */
@FunctionalInterface
public interface Subtrees {
    /** The hash over the {@code 2^level} leaves from {@code index * 2^level} on. */
    Hash complete(int level, long index);
}
