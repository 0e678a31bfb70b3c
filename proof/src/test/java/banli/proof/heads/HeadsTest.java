package banli.proof.heads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.proof.leaf.Leaf;
import banli.proof.log.LogInMemory;
import banli.proof.log.OwnFacts;
import banli.proof.log.TilePath;
import banli.proof.tree.Hash;
import banli.proof.word.Refused;
import banli.proof.word.Strict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("各流的末端：少一个流、旧的末端、别的条数，都说得出")
class HeadsTest {
    private final LogInMemory log = new LogInMemory();
    private final Map<String, Long> next = new HashMap<>();

    @Test
    @DisplayName("叶子的写法与一棵已知的树：按 UTF-8 字节排序，不按 UTF-16")
    void knownTree() {
        // U+FF21 is before U+1F600 in UTF-8, and behind it in UTF-16.
        List.of("b", "\uff21", "\ud83d\ude00", "a", "b").forEach(stream -> fact(stream, "case-registered", "x"));
        HeadsTree tree = read(5).tree();
        List<Hash> leaves = IntStream.of(3, 4, 1, 2)
                .mapToObj(entry -> {
                    String stream =
                            List.of("b", "\uff21", "\ud83d\ude00", "a", "b").get(entry);
                    return Hash.leaf(Strict.utf8("{\"app\":\"banli/head/1\",\"leaf\":\""
                            + log.leaves.get(entry).hex() + "\",\"seq\":" + (entry == 4 ? 1 : 0) + ",\"stream\":\""
                            + stream + "\"}"));
                })
                .toList();
        Hash root = Hash.node(Hash.node(leaves.get(0), leaves.get(1)), Hash.node(leaves.get(2), leaves.get(3)));
        assertThat(tree.sealed()).isEqualTo(new SealedHeads(5, root, 4));
    }

    @Test
    @DisplayName("每个流都有证明；账本接着记，封过的照旧成立；改动任何一处就不成立")
    void everyStream() {
        for (int number = 0; number < 700; number++) {
            fact("case-" + number * number % 37, "contact-recorded", "fact " + number);
        }
        Heads heads = read(700);
        HeadsTree tree = heads.tree();
        SealedHeads sealed = tree.sealed();
        fact("case-0", "contact-recorded", "later");
        heads.read(log, 701, 701);
        assertThat(heads.tree().sealed().root()).isNotEqualTo(sealed.root());
        for (String stream : next.keySet()) {
            HeadProof proof = tree.of(stream).orElseThrow();
            assertThat(proof.holds(sealed)).isTrue();
            assertThat(proof.holds(new SealedHeads(700, heads.tree().sealed().root(), sealed.streams())))
                    .isFalse();
            Head stale =
                    new Head(stream, proof.head().sequence() - 1, proof.head().leaf());
            assertThat(new HeadProof(stale, proof.index(), proof.streams(), proof.path()).holds(sealed))
                    .isFalse();
            Head another = new Head(stream, proof.head().sequence(), Hash.EMPTY);
            assertThat(new HeadProof(another, proof.index(), proof.streams(), proof.path()).holds(sealed))
                    .isFalse();
            assertThat(new HeadProof(proof.head(), proof.index(), proof.streams() + 1, proof.path()).holds(sealed))
                    .isFalse();
        }
        assertThat(tree.of("case-unknown")).isEmpty();
    }

    @Test
    @DisplayName("通读日志：对的成立；漏一个流、旧的末端、别的条数、倒退的、内容被换的，都被驳回")
    void falseOnes() {
        IntStream.range(0, 300).forEach(number -> fact("case-" + number % 9, "contact-recorded", "fact " + number));
        assertThat(HeadsCheck.whole(log, 300)).isEmpty();
        SealedHeads first = read(299).tree().sealed();
        seal(first);
        fact("case-0", "contact-recorded", "more");
        SealedHeads second = read(302).tree().sealed();
        seal(second);
        assertThat(HeadsCheck.whole(log, 303)).contains(second);

        HeadsTree all = read(303).tree();
        List<Head> ends = new ArrayList<>();
        next.keySet().forEach(stream -> ends.add(all.of(stream).orElseThrow().head()));
        Head last = ends.getLast();
        refuted(new HeadsTree(303, ends.subList(0, ends.size() - 1)).sealed());
        ends.set(ends.size() - 1, new Head(last.stream(), last.sequence() - 1, last.leaf()));
        refuted(new HeadsTree(303, ends).sealed());
        refuted(new SealedHeads(302, all.sealed().root(), all.sealed().streams()));
        refuted(new SealedHeads(304, all.sealed().root(), all.sealed().streams()));
        refuted(second);

        log.files.put(TilePath.fact(302), payload(first));
        assertThatThrownBy(() -> HeadsCheck.whole(log, 303))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("fact 302");
        log.files.remove(TilePath.fact(302));
        assertThatThrownBy(() -> HeadsCheck.whole(log, 303))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("lacks");
        log.files.put(TilePath.fact(302), payload(second));
        assertThatCode(() -> HeadsCheck.whole(log, 303)).doesNotThrowAnyException();
    }

    /** Recorded in a copy of the log. */
    private void refuted(SealedHeads heads) {
        HeadsTest copy = new HeadsTest();
        copy.log.files.putAll(log.files);
        copy.log.leaves.addAll(log.leaves);
        copy.next.putAll(next);
        copy.seal(heads);
        assertThatThrownBy(() -> HeadsCheck.whole(copy.log, copy.log.leaves.size()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("fact 303");
    }

    private Heads read(long until) {
        Heads heads = new Heads();
        heads.read(log, log.leaves.size(), until);
        return heads;
    }

    private void seal(SealedHeads heads) {
        log.files.put(TilePath.fact(log.leaves.size()), payload(heads));
        fact("ledger", OwnFacts.HEADS, Strict.text(payload(heads)));
    }

    private static byte[] payload(SealedHeads heads) {
        return Strict.utf8("{\"size\":" + heads.size() + ",\"root\":\"" + heads.root() + "\",\"streams\":"
                + heads.streams() + "}");
    }

    private void fact(String stream, String type, String payload) {
        long sequence = next.merge(stream, 1L, Long::sum) - 1;
        Leaf leaf = Leaf.of(
                stream,
                sequence,
                "event-" + log.leaves.size(),
                type,
                "1",
                1_636_934_400_000L,
                Strict.utf8(payload),
                Map.of());
        log.add(List.of(leaf.entry()));
    }
}
