package banli.proof.leaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("规范 JSON，照 RFC 8785 的例子")
class JcsTest {
    @Test
    @DisplayName("文字的写法（RFC 8785 第3.2.2节的例子）")
    void textsAreWrittenAsInTheRfc() {
        assertThat(Jcs.of(Map.of("string", "\u20ac$\u000f\nA'B\"\\\\\"/")))
                .isEqualTo("{\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    @DisplayName("名字的次序（RFC 8785 第3.2.3节的例子）：按 UTF-16 的单元，不按字的编号")
    void namesAreSortedAsInTheRfc() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("\u20ac", "Euro Sign");
        names.put("\r", "Carriage Return");
        names.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
        names.put("1", "One");
        names.put("\ud83d\ude00", "Emoji: Grinning Face");
        names.put("\u0080", "Control");
        names.put("\u00f6", "Latin Small Letter O With Diaeresis");
        assertThat(Jcs.of(names))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    @DisplayName("数、空值和空的；半个字写出编号，不与别的字相混")
    void numbersNullAndHalves() {
        Map<String, Object> some = new LinkedHashMap<>();
        some.put("n", null);
        some.put("i", -1);
        some.put("l", 1L << 53);
        assertThat(Jcs.of(some)).isEqualTo("{\"i\":-1,\"l\":9007199254740992,\"n\":null}");
        assertThat(Jcs.of(Map.of())).isEqualTo("{}");
        assertThat(Jcs.of(Map.of("a", "\ud83d"))).isEqualTo("{\"a\":\"\\ud83d\"}");
        assertThat(Jcs.of(Map.of("a", List.of(), "b", List.of(1, Map.of())))).isEqualTo("{\"a\":[],\"b\":[1,{}]}");
        assertThatThrownBy(() -> Jcs.of(Map.of("a", 1.5))).isInstanceOf(IllegalArgumentException.class);
    }
}
