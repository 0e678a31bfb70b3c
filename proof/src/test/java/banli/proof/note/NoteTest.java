package banli.proof.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.proof.word.Chance;
import banli.proof.word.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("签名文书")
class NoteTest {
    /** The example of C2SP's signed-note. */
    private static final VerifierKey EXAMPLE =
            VerifierKey.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");

    private static final String NOTE = "This is an example message.\n\n— example.com/foo "
            + "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";

    /** The example of Go's sumdb/note. */
    private static final VerifierKey PETER =
            VerifierKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");

    private static final String PETERS = "If you think cryptography is the answer to your problem,\n"
            + "then you don't know what your problem is.\n\n— PeterNeumann "
            + "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    @Test
    @DisplayName("C2SP 与 Go 公开的例子成立，写回去一字不差")
    void theExamplesHold() {
        assertThat(note(NOTE).by(EXAMPLE)).hasSize(1);
        assertThat(note(PETERS).by(PETER)).hasSize(1);
        assertThat(note(PETERS)).hasToString(PETERS);
        assertThat(note(NOTE).by(PETER)).isEmpty();
    }

    @Test
    @DisplayName("改动任何一位：读不出、没有这把密钥的签名，或签名不成立")
    void everyBitCounts() {
        byte[] whole = NOTE.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < whole.length * 8; at++) {
            byte[] other = whole.clone();
            other[at / 8] ^= (byte) (1 << at % 8);
            boolean believed;
            try {
                believed = !Note.parse(other).by(EXAMPLE).isEmpty();
            } catch (Refused told) {
                believed = false;
            }
            assertThat(believed).as("bit " + at).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "text\n",
                "text\n\n",
                "text\n\n— a AAAAAAA=",
                "text\r\n\r\n— a AAAAAAA=\r\n",
                "text\n\n— a AAAAAAA=\r\n",
                "te\tt\n\n— a AAAAAAA=\n",
                "text\n\n- a AAAAAAA=\n",
                "text\n\n— a AAAA\n",
                "text\n\n— a AAAAAAB=\n",
                "text\n\n— a+b AAAAAAA=\n",
                "text\n\n—  AAAAAAA=\n",
                "text\n\n— a\u3000b AAAAAAA=\n",
                "text\n\n— a\u00a0b AAAAAAA=\n",
                "text\n\n— a AAAAAAA= \n",
                "text\n— a AAAAAAA=\n"
            })
    @DisplayName("不合格式的：回车、制表符、多余的位、名里有空格或加号、缺空行……")
    void otherFormsAreRefused(String text) {
        assertThatThrownBy(() -> note(text)).isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("正文里可以有空行；不认识的签名行不妨碍；一百条以上不读")
    void linesOfOthers() {
        NoteSigner log = Keys.log("a.example/log");
        String text = "one\n\ntwo\n";
        Note note = new Note(text, List.of(log.sign(text)));
        String others = note + "— b.example/x " + "AAAAAAAA\n";
        assertThat(note(others).text()).isEqualTo(text);
        assertThat(note(others).by(log.key())).hasSize(1);
        assertThatThrownBy(() -> note(note + "— b AAAAAAAA\n".repeat(100))).isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("同名不同号的密钥，或同号不同名的，都不是它；编号相撞的，签名不成立")
    void collidingKeys() {
        String text = "text\n";
        NoteSigner log = Keys.log("a.example/log");
        Note note = new Note(text, List.of(log.sign(text)));
        assertThat(note.by(Keys.witness("a.example/log").key())).isEmpty();
        assertThat(note.by(Keys.log("b.example/log").key())).isEmpty();
        String line = log.sign("other\n").toString();
        Note forged = note("text\n\n" + line + "\n");
        assertThatThrownBy(() -> forged.by(log.key())).hasMessageContaining("does not hold");
    }

    @Test
    @DisplayName("任意的字节都不会读出别的错误")
    void anythingIsReadOrRefused() {
        Chance chance = Chance.given();
        byte[] whole = NOTE.getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 3_000; round++) {
            byte[] bytes = round % 2 == 0 ? chance.bytes(200) : chance.flipped(chance.flipped(whole));
            try {
                assertThat(Note.parse(bytes).bytes()).isEqualTo(bytes);
            } catch (Refused told) {
                assertThat(told.sentence().zh()).isNotBlank();
            }
        }
    }

    private static Note note(String text) {
        return Note.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
