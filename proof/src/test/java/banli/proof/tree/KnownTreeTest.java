package banli.proof.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Figures as published by Certificate Transparency's reference implementation (transparency-dev/merkle, testonly). */
@DisplayName("树，照证书透明度公开的例子")
class KnownTreeTest {
    private static final String A = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";
    private static final String B = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
    private static final String C = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";
    private static final String D = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
    private static final String E = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
    private static final List<Hash> LEAVES =
            Known.ENTRIES.stream().map(Hash::leaf).toList();
    private static final List<Hash> ROOTS = Known.hashes(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    @DisplayName("零到八片叶子的根")
    void roots() {
        Growing growing = new Growing();
        for (int size = 0; size <= 8; size++) {
            assertThat(tree(size).root()).isEqualTo(ROOTS.get(size)).isEqualTo(growing.root());
            if (size < 8) {
                growing.add(LEAVES.get(size));
            }
        }
        assertThat(growing.size()).isEqualTo(8);
    }

    @Test
    @DisplayName("包含证明")
    void inclusion() {
        assertThat(tree(1).inclusion(0)).isEmpty();
        assertThat(tree(8).inclusion(0)).isEqualTo(Known.hashes(A, B, C));
        assertThat(tree(8).inclusion(5))
                .isEqualTo(Known.hashes(D, E, ROOTS.get(4).hex()));
        assertThat(tree(3).inclusion(2)).isEqualTo(List.of(ROOTS.get(2)));
        assertThat(tree(5).inclusion(1)).isEqualTo(Known.hashes(ROOTS.get(1).hex(), B, D));
    }

    @Test
    @DisplayName("一致证明")
    void consistency() {
        assertThat(tree(1).consistency(1)).isEmpty();
        assertThat(tree(8).consistency(1)).isEqualTo(Known.hashes(A, B, C));
        assertThat(tree(8).consistency(6))
                .isEqualTo(Known.hashes(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        E,
                        ROOTS.get(4).hex()));
        assertThat(tree(5).consistency(2)).isEqualTo(Known.hashes(B, D));
    }

    private static Tree tree(int size) {
        return new Tree(Known.of(LEAVES), size);
    }
}
