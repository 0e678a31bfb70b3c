package banli.proof.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("数的写法")
class StrictNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00",
                "01",
                "+1",
                "-1",
                " 1",
                "1 ",
                "1e3",
                "0x1",
                "１",
                "9223372036854775808",
                "99999999999999999999"
            })
    @DisplayName("数：前导零、正负号、空格、全角、太大")
    void otherNumbersAreRefused(String text) {
        assertThatThrownBy(() -> Strict.number(text)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 10, 1L << 53, (1L << 53) + 1, Long.MAX_VALUE})
    @DisplayName("数：零、一、2的53次方和最大的一个")
    void numbersAreRead(long number) {
        assertThat(Strict.number(Long.toString(number))).isEqualTo(number);
    }
}
