package banli.proof.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.proof.word.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("验证密钥")
class VerifierKeyTest {
    @ParameterizedTest
    @CsvSource({
        "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW, true",
        "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2, true",
        "TEST+7997405c+AQcC+FTVKf0jlTdHDY3rbevmnKxxPjigCXlVtGe6RIr6, true",
        "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW, false",
        "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW, false",
        "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TX, false",
        "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW, false",
        "PeterNeumann+c74f20a3, false",
        "PeterNeumann+c74f20a3+, false",
        "PeterNeumann+c74f20a3+AR==, false",
        "rekor.sigstore.dev+12345678+AwEB, false"
    })
    @DisplayName("验证密钥：公开的例子读得出，编号不符、种类不明的不收")
    void verifierKeys(String line, boolean good) {
        if (good) {
            assertThat(VerifierKey.parse(line)).hasToString(line);
        } else {
            assertThatThrownBy(() -> VerifierKey.parse(line)).isInstanceOf(Refused.class);
        }
    }
}
