package banli.language.word.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("文号的写法")
class DocumentNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "嘉民〔2021〕12号",
                "嘉民[2021]12号",
                "嘉民（2021）12号",
                "嘉民［２０２１］１２号",
                " 嘉民 〔2021〕 12 号 ",
                "嘉民〔2021〕012",
                "嘉民\u3000【2021】12号"
            })
    @DisplayName("各种括号、全角数字和空格都读成同一个文号")
    void allWaysReadTheSame(String typed) {
        assertThat(DocumentNumber.typed(typed).map(DocumentNumber::toString)).contains("嘉民〔2021〕12号");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "嘉民",
                "〔2021〕12号",
                "嘉民〔2021〕号",
                "嘉民〔2021〕0号",
                "嘉民〔2021〕-3号",
                "嘉民〔21〕3号",
                "嘉民〔2021〕3",
                "嘉民2021〕3号〔",
                "嘉民〔2021〕第3号",
                "嘉民〔2021〕1234567号",
                "嘉民〔٢٠٢١〕٣号",
                "嘉民〔2021〕3号3号"
            })
    @DisplayName("不是文号的读不出")
    void whatIsNoNumber(String printed) {
        assertThat(DocumentNumber.printed(printed)).isEmpty();
    }

    @Test
    @DisplayName("很长的一段读不出，也不费时")
    void aLongText() {
        assertThat(DocumentNumber.typed("〔".repeat(1_000_000) + "1号")).isEmpty();
        assertThat(DocumentNumber.printed("嘉〔2021〕".repeat(100_000) + "1号")).isPresent();
        assertThat(DocumentNumber.typed(null)).isEmpty();
    }
}
