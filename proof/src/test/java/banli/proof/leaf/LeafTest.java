package banli.proof.leaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("叶子")
class LeafTest {
    private static final Leaf LEAF = Leaf.of(
            "district-cppcc-6-5-21-168",
            7,
            "8f14e45f-ceea-467f-9a3b-1c2d3e4f5a6b",
            "banli.ReplySigned",
            "2",
            1636934400123L,
            "{\"case\":\"21-168\"}".getBytes(StandardCharsets.UTF_8),
            Map.of("key", "k-1", "actor", "chief"));

    @Test
    @DisplayName("字节、摘要与树中的散列都是别的程序（Python hashlib）算得的那些")
    void itsBytesAreFixed() {
        assertThat(new String(LEAF.entry(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"app\":\"banli/leaf/1\",\"at\":1636934400123,"
                                + "\"event\":\"8f14e45f-ceea-467f-9a3b-1c2d3e4f5a6b\","
                                + "\"meta\":\"90f4fe82379d7f89fe69b607c4a6dfb4b8d66ed049a4da2ceee766fb73d8d515\","
                                + "\"payload\":\"8ffd2ce9240f1cd506da863909408e96ba243bb40c142beb7f0d4dceaee357a6\","
                                + "\"rev\":\"2\",\"seq\":7,\"stream\":\"district-cppcc-6-5-21-168\",\"type\":\"banli.ReplySigned\"}");
        assertThat(HexFormat.of().formatHex(LEAF.digest()))
                .isEqualTo("6852cc14310bc77d2c6339012dc1531cca6e231b8f07ea03cf1e5c2b970a040f");
        assertThat(LEAF.hash().hex()).isEqualTo("e75a67c12c545f3b52db2f102a59a5e21a7effd772d7018d92976e2a5167b977");
    }
}
