package banli.proof.tree;

import static org.assertj.core.api.Assertions.assertThat;

import banli.proof.word.Chance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("证明：对的都成立，动一处都不成立")
class EveryProofTest {
    private static final int MOST = 40;
    private static final List<Hash> LEAVES = Known.leaves(MOST);
    private static final Subtrees TREE = Known.of(LEAVES);
    private static final List<Hash> ROOTS = IntStream.rangeClosed(0, MOST)
            .mapToObj(size -> Known.root(LEAVES.subList(0, size)))
            .toList();

    @Test
    @DisplayName("四十片以内的每一片：在每个大小里成立，换一个位置、大小、根、长短都不成立")
    void everyInclusion() {
        for (int size = 1; size <= MOST; size++) {
            for (int index = 0; index < size; index++) {
                List<Hash> proof = new Tree(TREE, size).inclusion(index);
                assertThat(Verified.inclusion(LEAVES.get(index), index, size, ROOTS.get(size), proof))
                        .isTrue();
                for (int other = 0; other < size; other++) {
                    assertThat(Verified.inclusion(LEAVES.get(index), other, size, ROOTS.get(size), proof))
                            .isEqualTo(other == index);
                }
                for (List<Hash> wrong : changed(proof)) {
                    assertThat(Verified.inclusion(LEAVES.get(index), index, size, ROOTS.get(size), wrong))
                            .isFalse();
                }
                assertThat(Verified.inclusion(LEAVES.get(index), index, size, ROOTS.get(size - 1), proof))
                        .isFalse();
            }
        }
    }

    @Test
    @DisplayName("四十片以内的每两个大小：成立；换一个大小、根、长短都不成立")
    void everyConsistency() {
        for (int newer = 0; newer <= MOST; newer++) {
            for (int older = 0; older <= newer; older++) {
                List<Hash> proof = new Tree(TREE, newer).consistency(older);
                assertThat(holds(older, newer, proof)).isTrue();
                for (List<Hash> wrong : changed(proof)) {
                    assertThat(holds(older, newer, wrong)).isFalse();
                }
                for (int other = 1; other <= newer; other++) {
                    assertThat(Verified.consistency(older, ROOTS.get(other), newer, ROOTS.get(newer), proof))
                            .isEqualTo(other == older);
                }
            }
        }
        assertThat(holds(2, 1, List.of())).isFalse();
        assertThat(Verified.consistency(-1, Hash.EMPTY, 1, ROOTS.get(1), List.of()))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1L << 53, (1L << 53) - 1, (1L << 53) + 1, Long.MAX_VALUE, 1L << 62})
    @DisplayName("很大的树，任取的位置与大小")
    void largeTrees(long size) {
        Chance chance = Chance.given();
        Subtrees even = even(LEAVES.getFirst());
        Hash root = new Tree(even, size).root();
        for (int round = 0; round < 50; round++) {
            long index = chance.nextLong(size);
            List<Hash> inclusion = new Tree(even, size).inclusion(index);
            assertThat(Verified.inclusion(LEAVES.getFirst(), index, size, root, inclusion))
                    .isTrue();
            assertThat(Verified.inclusion(LEAVES.getLast(), index, size, root, inclusion))
                    .isFalse();
            long older = 1 + chance.nextLong(size);
            List<Hash> consistency = new Tree(even, size).consistency(older);
            Hash then = new Tree(even, older).root();
            assertThat(Verified.consistency(older, then, size, root, consistency))
                    .isTrue();
            assertThat(Verified.consistency(older, then, size, LEAVES.getLast(), consistency))
                    .isFalse();
        }
    }

    private static boolean holds(int older, int newer, List<Hash> proof) {
        return Verified.consistency(older, ROOTS.get(older), newer, ROOTS.get(newer), proof);
    }

    /** Each step another, each left out, one more at either end, and in the other order. */
    private static List<List<Hash>> changed(List<Hash> proof) {
        List<List<Hash>> all = new ArrayList<>();
        for (int at = 0; at < proof.size(); at++) {
            List<Hash> other = new ArrayList<>(proof);
            other.set(at, Hash.node(Hash.EMPTY, proof.get(at)));
            all.add(other);
            List<Hash> shorter = new ArrayList<>(proof);
            shorter.remove(at);
            all.add(shorter);
        }
        List<Hash> longer = new ArrayList<>(proof);
        longer.add(Hash.EMPTY);
        all.add(longer);
        List<Hash> before = new ArrayList<>(proof);
        before.addFirst(Hash.EMPTY);
        all.add(before);
        List<Hash> turned = new ArrayList<>(proof);
        Collections.reverse(turned);
        if (!turned.equals(proof)) {
            all.add(turned);
        }
        return all;
    }

    /** A tree whose leaves are all the same, so that it can be as large as one likes. */
    private static Subtrees even(Hash leaf) {
        Map<Integer, Hash> levels = new HashMap<>(Map.of(0, leaf));
        for (int level = 1; level < 63; level++) {
            levels.put(level, Hash.node(levels.get(level - 1), levels.get(level - 1)));
        }
        return (level, _) -> levels.get(level);
    }
}
