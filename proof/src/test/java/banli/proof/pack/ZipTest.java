package banli.proof.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.proof.leaf.Json;
import banli.proof.word.Chance;
import banli.proof.word.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("只有一种写法的 ZIP")
class ZipTest {
    private static final byte[] GOOD = Zip.written(new TreeMap<>(Map.of("a", bytes("one"), "b/c.d", bytes(""))));

    @Test
    @DisplayName("别的程序打得开")
    void othersOpenIt() throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(GOOD))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("a");
            assertThat(zip.readAllBytes()).isEqualTo(bytes("one"));
            assertThat(zip.getNextEntry().getName()).isEqualTo("b/c.d");
            assertThat(zip.getNextEntry()).isNull();
        }
        assertThat(Zip.read(GOOD)).containsOnlyKeys("a", "b/c.d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../a", "/a", "a/../b", "a/", "", ".", "..", "a//b", "a\\b", "a\nb", "a/b/c", "é", "a b", "C:a"})
    @DisplayName("出得了文件夹的、怪的名字不收")
    void oddNames(String name) {
        byte[] zip = Zip.written(new TreeMap<>(Map.of(name, bytes("x"))));
        assertThatThrownBy(() -> Zip.read(zip)).isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("炸弹：压缩过的不读；声称的长度超过文件的不读")
    void bombs() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("case.json"));
            zip.write(new byte[10_000_000]);
            zip.closeEntry();
        }
        assertThatThrownBy(() -> Zip.read(out.toByteArray())).hasMessageContaining("Compressed files are not read");
        byte[] long1 = GOOD.clone();
        long1[22] = (byte) 0xff;
        long1[25] = (byte) 0xff;
        assertThatThrownBy(() -> Zip.read(long1)).isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("同名两次、前后多出字节、只有目录、空的：都不收")
    void otherZips() {
        byte[] twice = Zip.written(new TreeMap<>(Map.of("a", bytes("1"), "b", bytes("2"))));
        byte[] doubled =
                new String(twice, StandardCharsets.ISO_8859_1).replace("b", "a").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> Zip.read(doubled)).hasMessageContaining("Two files");
        assertThatThrownBy(() -> Zip.read(Arrays.copyOf(GOOD, GOOD.length + 1))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Zip.read(Arrays.copyOfRange(GOOD, 1, GOOD.length)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Zip.read(Arrays.copyOf(GOOD, 40))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Zip.read(Zip.written(new TreeMap<>()))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Zip.read(new byte[0])).isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("任意的字节、任意改动的 JSON，只会不收")
    void anythingIsReadOrRefused() {
        Chance chance = Chance.given();
        byte[] json = bytes("{\"a\":[1,-2,{\"b\":null}],\"c\":\"x\\u0001\\n\"}");
        assertThat(Json.written(cast(Json.read(json)))).isEqualTo(json);
        for (int round = 0; round < 5_000; round++) {
            byte[] other = round % 2 == 0 ? chance.bytes(60) : chance.flipped(json);
            try {
                assertThat(Json.written(cast(Json.read(other)))).isEqualTo(other);
            } catch (Refused told) {
                assertThat(told.sentence().en()).isNotBlank();
            }
            byte[] zip = chance.flipped(GOOD);
            assertThatThrownBy(() -> Zip.read(zip)).isInstanceOf(Refused.class);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> cast(Map<?, ?> object) {
        return (Map<String, ?>) object;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
