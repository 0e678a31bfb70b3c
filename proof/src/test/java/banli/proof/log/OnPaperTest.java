package banli.proof.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.proof.note.Checkpoint;
import banli.proof.tree.Hash;
import banli.proof.tree.Tree;
import banli.proof.word.Refused;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("纸上的检查点：抄得下、念得出、对得上")
class OnPaperTest {
    private final LogInMemory log = new LogInMemory();

    @ParameterizedTest
    @CsvSource({
        "0,零",
        "7,七",
        "10,十",
        "15,十五",
        "20,二十",
        "101,一百零一",
        "110,一百一十",
        "1001,一千零一",
        "1010,一千零一十",
        "10000,一万",
        "10001,一万零一",
        "12345,一万二千三百四十五",
        "100200,十万零二百",
        "3002000,三百万二千",
        "100000000,一亿",
        "200030004,二亿零三万零四",
        "9223372036854775807,九百二十二亿亿三千三百七十二万亿零三百六十八亿五千四百七十七万五千八百零七"
    })
    @DisplayName("条数的汉字")
    void chinese(long size, String said) {
        assertThat(new OnPaper(size, Hash.EMPTY).chinese()).isEqualTo(said);
    }

    @Test
    @DisplayName("打字时分组、空格、连字符、大写、Base64都认得")
    void typing() {
        Hash root = Hash.sha256(new byte[] {1});
        String groups = String.join(" ", new OnPaper(301, root).groups());
        assertThat(groups).hasSize(79);
        for (String typed : List.of(
                "301:" + root.hex(),
                " 3,01 : " + groups,
                "301：" + groups.replace(' ', '-').toUpperCase(java.util.Locale.ROOT),
                "301:" + root)) {
            assertThat(OnPaper.parse(typed)).isEqualTo(new OnPaper(301, root));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "301",
                ":",
                "301:",
                "301:abcd",
                "x:" + ZEROS,
                "-1:" + ZEROS,
                "01:" + ZEROS,
                "1:g" + ZEROS,
                "1:" + ZEROS + "0"
            })
    @DisplayName("不成样子的说看不懂")
    void otherTexts(String typed) {
        assertThatThrownBy(() -> OnPaper.parse(typed)).isInstanceOf(Refused.class);
    }

    private static final String ZEROS = "0000000000000000000000000000000000000000000000000000000000000000";

    @Test
    @DisplayName("以前任何一个条数的根都对得上；抄错一组说是哪一组，另一份历史是分叉，更长是回滚")
    void comparing() {
        log.grow(700);
        Checkpoint now = head(700);
        for (int size : new int[] {0, 1, 255, 256, 257, 600, 699, 700}) {
            new OnPaper(size, head(size).root()).check(log, now);
        }
        byte[] slip = head(600).root().bytes();
        slip[5] ^= 1;
        assertThatThrownBy(() -> new OnPaper(600, Hash.of(slip)).check(log, now))
                .hasMessageContaining("group 3 differs");
        assertThatThrownBy(() -> new OnPaper(600, head(599).root()).check(log, now))
                .hasMessageContaining("SPLIT VIEW");
        assertThatThrownBy(() -> new OnPaper(701, head(700).root()).check(log, now))
                .hasMessageContaining("ROLLBACK");
    }

    private Checkpoint head(long size) {
        return new Checkpoint("a.example/log", size, new Tree(new Tiles(log, 700), size).root());
    }
}
