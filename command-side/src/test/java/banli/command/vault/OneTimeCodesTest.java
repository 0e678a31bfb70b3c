package banli.command.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("动态验证码")
class OneTimeCodesTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    // RFC 6238, appendix B, SHA-1; the last six of its eight digits.
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    @DisplayName("RFC 6238 附录 B 的例子")
    void asTheStandardSays(long seconds, String eight) {
        Instant then = Instant.ofEpochSecond(seconds);
        String six = eight.substring(2);

        assertThat(OneTimeCodes.code(SECRET, OneTimeCodes.stepOf(then))).isEqualTo(six);
        assertThat(OneTimeCodes.step(SECRET, six, then, 0)).hasValue(OneTimeCodes.stepOf(then));
    }

    @Test
    @DisplayName("前后各三十秒都算，再远不算")
    void oneStepAway() {
        Instant then = Instant.ofEpochSecond(1111111111);
        String code = OneTimeCodes.code(SECRET, OneTimeCodes.stepOf(then));

        assertThat(OneTimeCodes.step(SECRET, code, then.plusSeconds(30), 1)).isPresent();
        assertThat(OneTimeCodes.step(SECRET, code, then.minusSeconds(30), 1)).isPresent();
        assertThat(OneTimeCodes.step(SECRET, code, then.plusSeconds(61), 1)).isEmpty();
        assertThat(OneTimeCodes.step(SECRET, code, then.minusSeconds(61), 1)).isEmpty();
    }

    @Test
    @DisplayName("密钥写成 base32；不是的读不出来")
    void secretsInBase32() {
        assertThat(OneTimeCodes.secret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")).isEqualTo(SECRET);
        assertThat(OneTimeCodes.secret("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ===="))
                .isEqualTo(SECRET);
        assertThat(OneTimeCodes.secret("18901890189018901890")).isEmpty();
        assertThat(OneTimeCodes.secret(null)).isEmpty();
    }
}
