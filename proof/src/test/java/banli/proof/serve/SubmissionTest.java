package banli.proof.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.proof.tree.Hash;
import banli.proof.word.Chance;
import banli.proof.word.Refused;
import banli.proof.word.Strict;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("呈签的来文：只有一种写法")
class SubmissionTest {
    private static final String HASH = Hash.EMPTY.toString();

    @Test
    @DisplayName("写出的读得回来；条数到 2^63-1；检查点原样在后")
    void readBack() {
        for (long older : List.of(0L, 1L, 1L << 53, (1L << 53) + 1, Long.MAX_VALUE)) {
            Submission one = new Submission(older, List.of(Hash.EMPTY, Hash.EMPTY), "日志\n5\nx\n\n— y\n");
            assertThat(Submission.parse(one.body())).isEqualTo(one);
        }
        assertThat(read("old 0\n\na\n")).isEqualTo(new Submission(0, List.of(), "a\n"));
        assertThat(read("old 0\n\n\n\n").checkpoint()).isEqualTo("\n\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "old 0",
                "old 0\n",
                "old 0\n\n",
                "old 0\r\n\r\na\r\n",
                "\nold 0\n\na\n",
                "Old 0\n\na\n",
                "old  0\n\na\n",
                "old\t0\n\na\n",
                "old 00\n\na\n",
                "old +1\n\na\n",
                "old -1\n\na\n",
                "old 1e3\n\na\n",
                "old ١\n\na\n",
                "old 9223372036854775808\n\na\n",
                "old 0 \n\na\n",
                "old 0\nextension\n\na\n",
                "old 0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU\n\na\n",
                "old 0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n\na\n",
                "old 0\n47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU=\n\na\n",
                "old 0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU= \n\na\n",
                "old 0\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=AA==\n\na\n",
                "{\"old\":0}\n\na\n"
            })
    @DisplayName("别的写法一律不收")
    void otherwise(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("证明至多六十三行；不是 UTF-8 的不收；随意改动的字节不会读出别的错")
    void bounds() {
        String most = String.join("\n", Collections.nCopies(63, HASH));
        assertThat(read("old 1\n" + most + "\n\na\n").proof()).hasSize(63);
        assertThatThrownBy(() -> read("old 1\n" + most + "\n" + HASH + "\n\na\n"))
                .hasMessageContaining("too long");
        assertThatThrownBy(() -> Submission.parse(new byte[] {'o', 'l', 'd', ' ', '1', '\n', '\n', (byte) 0xff}))
                .isInstanceOf(Refused.class);
        Chance chance = Chance.given();
        byte[] good = Strict.utf8("old 1\n" + HASH + "\n\norigin\n1\n" + HASH + "\n");
        for (int time = 0; time < 2_000; time++) {
            try {
                assertThat(Submission.parse(chance.flipped(good))).isNotNull();
            } catch (Refused told) {
                assertThat(told.sentence().zh()).isNotBlank();
            }
        }
    }

    private static Submission read(String body) {
        return Submission.parse(Strict.utf8(body));
    }
}
