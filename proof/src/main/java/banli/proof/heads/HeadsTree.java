package banli.proof.heads;

import banli.proof.tree.Rows;
import banli.proof.tree.Tree;
import banli.proof.word.Strict;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 末端的树。 The tree over the ends of all streams at one size of the log, sorted by the bytes of their ids in UTF-8. */
public final class HeadsTree {
    private final long size;
    private final List<Head> heads;
    private final Map<String, Integer> places = new HashMap<>();
    private final Tree tree;

    HeadsTree(long size, Collection<Head> unsorted) {
        this.size = size;
        this.heads = unsorted.stream()
                .map(head -> new Named(Strict.utf8(head.stream()), head))
                .sorted(Comparator.comparing(Named::id, Arrays::compareUnsigned))
                .map(Named::head)
                .toList();
        for (int place = 0; place < heads.size(); place++) {
            places.put(heads.get(place).stream(), place);
        }
        this.tree = new Tree(new Rows(heads.stream().map(Head::hash).toList()), heads.size());
    }

    /** 所封。 What a fact says that seals them. */
    public SealedHeads sealed() {
        return new SealedHeads(size, tree.root(), heads.size());
    }

    /** 一个流的证明。 How a stream ended, with its proof; empty when it had not begun. */
    public Optional<HeadProof> of(String stream) {
        return Optional.ofNullable(places.get(stream))
                .map(place -> new HeadProof(heads.get(place), place, heads.size(), tree.inclusion(place)));
    }

    private record Named(byte[] id, Head head) {}
}
