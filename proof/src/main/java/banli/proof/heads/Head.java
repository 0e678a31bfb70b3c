package banli.proof.heads;

import banli.proof.leaf.Jcs;
import banli.proof.tree.Hash;
import banli.proof.word.Strict;
import java.util.Map;

/**
 * 一个流的末端。 The last fact of a stream ({@code banli/head/1}): its number there, and the hash of its leaf in the log.
 */
public record Head(String stream, long sequence, Hash leaf) {
    private static final String APP = "banli/head/1";

    /** 条目。 The bytes that are hashed, as RFC 8785 writes them. */
    public byte[] entry() {
        return Strict.utf8(Jcs.of(Map.of("app", APP, "leaf", leaf.hex(), "seq", sequence, "stream", stream)));
    }

    /** 树中的散列。 Its hash in the tree of heads. */
    public Hash hash() {
        return Hash.leaf(entry());
    }
}
