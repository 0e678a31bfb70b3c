package banli.proof.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.proof.tree.Hash;
import banli.proof.tree.Known;
import banli.proof.tree.Tree;
import banli.proof.tree.Verified;
import banli.proof.word.Chance;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("瓦片")
class TilesTest {

    @Test
    @DisplayName("七万条的瓦片恰是 C2SP 所举的那些；256 条时第一层有一片")
    void tilesOfSeventyThousand() {
        LogInMemory log = new LogInMemory();
        log.grow(70_000);
        Map<String, Long> kinds = log.files.keySet().stream()
                .filter(path -> !path.contains("entries"))
                .collect(Collectors.groupingBy(
                        path -> path.split("/")[1] + (path.contains(".p/") ? path.substring(path.indexOf(".p/")) : ""),
                        TreeMap::new,
                        Collectors.counting()));
        assertThat(kinds)
                .isEqualTo(new TreeMap<>(Map.of("0", 273L, "0.p/112", 1L, "1", 1L, "1.p/17", 1L, "2.p/1", 1L)));
        Chance chance = Chance.given();
        Tree tree = new Tree(new Tiles(log, 70_000), 70_000);
        assertThat(tree.root()).isEqualTo(Known.root(log.leaves));
        for (int round = 0; round < 50; round++) {
            int index = chance.nextInt(70_000);
            assertThat(Verified.inclusion(log.leaves.get(index), index, 70_000, tree.root(), tree.inclusion(index)))
                    .isTrue();
        }

        LogInMemory small = new LogInMemory();
        small.grow(256);
        assertThat(small.files.keySet()).containsExactlyInAnyOrder("tile/0/000", "tile/1/000.p/1", "tile/entries/000");
    }

    @Test
    @DisplayName("零碎地长，每一步的根、证明都与按定义算的一样；半片留着，旧的检查点仍可证明")
    void growingByPieces() {
        Chance chance = Chance.given();
        LogInMemory log = new LogInMemory();
        long older = 0;
        Hash olderRoot = Hash.EMPTY;
        while (log.leaves.size() < 1_500) {
            log.grow(1 + chance.nextInt(120));
            long size = log.leaves.size();
            Tree tree = new Tree(new Tiles(log, size), size);
            assertThat(tree.root()).isEqualTo(Known.root(log.leaves));
            assertThat(Verified.consistency(older, olderRoot, size, tree.root(), tree.consistency(older)))
                    .isTrue();
            assertThat(new Tree(new Tiles(log, older), older).root()).isEqualTo(olderRoot);
            older = size;
            olderRoot = tree.root();
        }
        log.files.keySet().removeIf(path -> path.contains("0/000.p/"));
        assertThat(new Tree(new Tiles(log, 200), 200).root())
                .as("where only the full tile is left, its beginning does")
                .isEqualTo(Known.root(log.leaves.subList(0, 200)));
    }

    @Test
    @DisplayName("缺的、长短不对的瓦片说得出")
    void missingTilesAreTold() {
        LogInMemory log = new LogInMemory();
        log.grow(300);
        log.files.put("tile/0/000", new byte[8191]);
        assertThatThrownBy(() -> new Tree(new Tiles(log, 300), 300).inclusion(3))
                .hasMessageContaining("tile/0/000");
        log.files.remove("tile/0/001.p/44");
        assertThatThrownBy(() -> new Tree(new Tiles(log, 300), 300).root()).hasMessageContaining("tile/0/001.p/44");
    }
}
