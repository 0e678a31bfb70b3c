package banli.proof.leaf;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.proof.word.Refused;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("规范 JSON 的读法")
class JsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}x",
                " {}",
                "{\"a\":1,\"a\":1}",
                "{\"b\":1,\"a\":1}",
                "{\"a\":01}",
                "{\"a\":1.0}",
                "{\"a\":-0}",
                "{\"a\":true}",
                "{\"a\":\"\\/\"}",
                "{\"a\":\"\\u0041\"}",
                "{\"a\":1,}",
                "{\"a\":9223372036854775808}",
                "{\"a\":[[[[[[[[[[1]]]]]]]]]]}",
                "{a:1}",
                "{\"a\"",
                "{\"a\":\"\\u00",
                "{\"a\":\"\\u+123\"}"
            })
    @DisplayName("不是规范写法的 JSON 不收")
    void otherJson(String text) {
        assertThatThrownBy(() -> Json.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refused.class);
    }
}
