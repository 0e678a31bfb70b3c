package banli.proof.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("只有一种写法的，只按那一种读")
class StrictTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"AB==", "AAB=", "AA", "AAA", "AA==\n", " AA==", "AA=A", "A", "-_==", "AA==AA==", "=", "AAAA\r\n"
            })
    @DisplayName("Base64：多余的位、缺少的填充、空白、另一套字母")
    void otherBase64IsRefused(String text) {
        assertThatThrownBy(() -> Strict.base64(text)).isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("任何字节写出再读回都一样")
    void everyBase64IsReadBack() {
        Chance chance = Chance.given();
        for (int round = 0; round < 500; round++) {
            byte[] bytes = chance.bytes(40);
            assertThat(Strict.base64(Base64.getEncoder().encodeToString(bytes))).isEqualTo(bytes);
        }
    }

    @Test
    @DisplayName("不是 UTF-8 的、过长的、带控制符的，说得出而不照做")
    void hostileTextsAreTold() {
        assertThatThrownBy(() -> Strict.text(new byte[] {(byte) 0xc3, 0x28})).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Strict.text(new byte[] {(byte) 0xc0, (byte) 0xaf}))
                .isInstanceOf(Refused.class);
        assertThat(Strict.shortened("\u001b[2J\u202eabc" + "x".repeat(90)))
                .doesNotContain("\u001b", "\u202e")
                .hasSize(41);
    }
}
