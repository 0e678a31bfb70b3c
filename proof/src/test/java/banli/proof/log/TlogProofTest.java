package banli.proof.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.proof.note.Checkpoint;
import banli.proof.note.Keys;
import banli.proof.note.Note;
import banli.proof.note.NoteSigner;
import banli.proof.note.Policy;
import banli.proof.tree.Tree;
import banli.proof.word.Refused;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("随身的证明")
class TlogProofTest {
    private static final NoteSigner LOG = Keys.log("mz.example.gov.cn/banli/2026");
    private static final Policy POLICY = Policy.of(LOG.key());

    @Test
    @DisplayName("写出、读回、成立；叶子、位置、路径、检查点改动任何一位都不成立")
    void everyBitCounts() {
        LogInMemory log = new LogInMemory();
        log.grow(11);
        TlogProof proof = proof(log, 6);
        byte[] whole = proof.bytes();
        assertThat(TlogProof.parse(whole)).hasToString(proof.toString());
        assertThat(TlogProof.parse(whole).verify(log.leaves.get(6), POLICY).unwitnessed())
                .isTrue();
        assertThatThrownBy(() -> proof.verify(log.leaves.get(5), POLICY))
                .hasMessageContaining("Entry 6 is not in the log");
        int told = 0;
        for (int at = 0; at < whole.length * 8; at++) {
            byte[] other = whole.clone();
            other[at / 8] ^= (byte) (1 << at % 8);
            try {
                TlogProof.parse(other).verify(log.leaves.get(6), POLICY);
            } catch (Refused refused) {
                told++;
            }
        }
        assertThat(told).isEqualTo(whole.length * 8);
    }

    @Test
    @DisplayName("只有一条的日志没有路径；附加的一行不作数")
    void oneEntryAndExtra() {
        LogInMemory log = new LogInMemory();
        log.grow(1);
        String text = new String(proof(log, 0).bytes(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("c2sp.org/tlog-proof@v1\nindex 0\n\nmz.example");
        String extra = text.replace("\nindex", "\nextra AAAA\nindex");
        assertThat(TlogProof.parse(utf8(extra)).verify(log.leaves.getFirst(), POLICY))
                .isNotNull();
        assertThatThrownBy(() -> TlogProof.parse(utf8(text.replace("\nindex", "\nextra AAB=\nindex"))))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v1\n|v2\n",
                "index 0|index 00",
                "index 0|index 9223372036854775808",
                "index 0|index -1",
                "index|Index",
                "0\n\n|0\n",
                "\n|\r\n",
                "index 0\n|index 0\nAAAA\n",
                "index 0\n|"
            })
    @DisplayName("不合格式的不收")
    void otherFormsAreRefused(String change) {
        LogInMemory log = new LogInMemory();
        log.grow(1);
        String[] words = change.split("\\|", -1);
        String text = new String(proof(log, 0).bytes(), StandardCharsets.UTF_8).replaceFirst(words[0], words[1]);
        assertThatThrownBy(() -> TlogProof.parse(utf8(text))).isInstanceOf(Refused.class);
    }

    private static TlogProof proof(LogInMemory log, int index) {
        long size = log.leaves.size();
        Tree tree = new Tree(new Tiles(log, size), size);
        Note note = Keys.signed(new Checkpoint(LOG.key().name(), size, tree.root()), LOG);
        return new TlogProof(index, tree.inclusion(index), note);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
