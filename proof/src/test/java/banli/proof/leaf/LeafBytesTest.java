package banli.proof.leaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("由存储的字节写叶子：与由文字写的一字不差")
class LeafBytesTest {
    private static final List<String> TEXTS = List.of(
            "",
            "chief",
            "8f14e45f-ceea-467f-9a3b-1c2d3e4f5a6b",
            "张三、李四",
            "é",
            "a\"b",
            "c\\d",
            "tab\there",
            "\u0001",
            "\u007f",
            "eight by\"te",
            "\ud83d\ude00",
            "힣",
            "x".repeat(2_000),
            "\u2028",
            "\u0800",
            "\uffff",
            "12345678");

    private final Random any = new Random(27);
    private final LeafBytes bytes = new LeafBytes();

    @Test
    @DisplayName("任意的文字、次序、版次：条目与散列相同；看不准的元数据交给读 JSON 的")
    void theSame() {
        int atSight = 0;
        for (int round = 0; round < 3_000; round++) {
            Map<String, String> meta = new LinkedHashMap<>();
            for (int member = any.nextInt(8); member > 0; member--) {
                meta.put(any.nextInt(9) == 0 ? text() : "k" + any.nextInt(99), text());
            }
            byte[] payload = utf8(text());
            String revision = any.nextInt(5) == 0 ? null : text();
            Leaf leaf = Leaf.of(
                    text(),
                    any.nextLong() >>> any.nextInt(64),
                    text(),
                    text(),
                    revision,
                    any.nextLong(),
                    payload,
                    meta);

            bytes.at(leaf.at());
            event(leaf);
            byte[] stored = utf8(" " + json(meta) + " ");
            if (bytes.meta(stored, 1, stored.length - 2)) {
                atSight++;
            } else {
                bytes.meta(Jcs.of(meta));
            }
            bytes.payload(payload, 0, payload.length);
            byte[] rev = revision == null ? payload : utf8(revision);
            bytes.revision(rev, 0, revision == null ? -1 : rev.length).sequence(leaf.sequence());
            byte[] stream = utf8(leaf.stream());
            byte[] type = utf8(leaf.type());
            assertThat(bytes.stream(stream, 0, stream.length)
                            .type(type, 0, type.length)
                            .hash())
                    .isEqualTo(leaf.hash());
        }
        assertThat(atSight).isGreaterThan(300);
    }

    @Test
    @DisplayName("有空白、转义、嵌套、重名、缺引号、半个字的元数据：看不准，不当作规范的")
    void notAtSight() {
        for (String other : List.of(
                "",
                "{",
                "}",
                "{}}",
                "{{}",
                "[]",
                "null",
                "{\"a\":\"b\",}",
                "{,}",
                "{\"a\":\"b\"\"c\":\"d\"}",
                "{\"a\": \"b\"}",
                "{ }",
                "{\"a\":null}",
                "{\"a\":1}",
                "{\"a\":{\"b\":\"c\"}}",
                "{\"a\":\"b\",\"a\":\"c\"}",
                "{\"b\":\"1\",\"a\":\"2\",\"b\":\"3\"}",
                "{\"a\":\"\\u0041\"}",
                "{\"a\":\"b}",
                "{\"a\"}",
                "{\"a\":}",
                "{a:\"b\"}",
                "{\"é\":\"b\"}",
                "{\"a\":\"\n\"}")) {
            byte[] stored = utf8(other);
            assertThat(bytes.at(0).meta(stored, 0, stored.length)).as(other).isFalse();
        }
        for (int[] wrong :
                new int[][] {{0xff}, {0xc3}, {0xc0, 0x80}, {0xe4, 0xb8}, {0xed, 0xa0, 0x80}, {0xe0, 0x80, 0x80}}) {
            byte[] stored = utf8("{\"a\":\"" + "#".repeat(wrong.length) + "\"}");
            for (int place = 0; place < wrong.length; place++) {
                stored[6 + place] = (byte) wrong[place];
            }
            assertThat(bytes.at(0).meta(stored, 0, stored.length)).isFalse();
        }
    }

    private void event(Leaf leaf) {
        byte[] event = utf8(leaf.event());
        bytes.event(event, 0, event.length);
    }

    private String text() {
        return TEXTS.get(any.nextInt(TEXTS.size()));
    }

    /** As a store holds them: in any order. */
    private static String json(Map<String, String> meta) {
        StringBuilder out = new StringBuilder("{");
        meta.forEach((name, text) -> {
            out.append(out.length() > 1 ? "," : "");
            Jcs.value(out, name);
            out.append(':');
            Jcs.value(out, text);
        });
        return out.append('}').toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
