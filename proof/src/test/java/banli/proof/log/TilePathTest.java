package banli.proof.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("瓦片的路径")
class TilePathTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 256, tile/0/000",
        "0, 1234067, 256, tile/0/x001/x234/067",
        "1, 1000, 17, tile/1/x001/000.p/17",
        "63, 999, 255, tile/63/999.p/255"
    })
    @DisplayName("路径照 C2SP 的例子，写出的都认得")
    void paths(int level, long number, int width, String path) {
        assertThat(TilePath.hashes(level, number, width)).isEqualTo(path);
        assertThat(TilePath.isOne(path)).isTrue();
        assertThat(TilePath.isOne(TilePath.entries(number, width))).isTrue();
        assertThat(TilePath.isOne(TilePath.hashes(level, Long.MAX_VALUE >> 8, width)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tile",
                "tile/64/000",
                "tile/00/000",
                "tile/0/0",
                "tile/0/x000",
                "tile/0/001/000",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/0/000.p/01",
                "tile/0/../000",
                "tile/entries/000.p/",
                "checkpoint/",
                "/checkpoint"
            })
    @DisplayName("别的路径都不是")
    void otherPaths(String path) {
        assertThat(TilePath.isOne(path)).isFalse();
    }
}
