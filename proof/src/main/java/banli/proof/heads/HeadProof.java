package banli.proof.heads;

import banli.proof.tree.Hash;
import banli.proof.tree.Verified;
import java.util.List;

/**
 * 末端的证明。 That a stream ended so when the heads were sealed.
 *
 * @param index the place among the streams, sorted by the bytes of their ids
 * @param streams how many there were
 * @param path from the leaf's sibling up, as RFC 6962 2.1.1
 */
public record HeadProof(Head head, long index, long streams, List<Hash> path) {
    /** Nothing of it changes. */
    public HeadProof {
        path = List.copyOf(path);
    }

    /** 是否成立。 Whether it is so under what was sealed. */
    public boolean holds(SealedHeads sealed) {
        return streams == sealed.streams() && Verified.inclusion(head.hash(), index, streams, sealed.root(), path);
    }
}
