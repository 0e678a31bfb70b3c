package banli.standalone.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.language.word.proposal.Channel;
import banli.language.word.proposal.Phase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("登记页的一行")
class LineTest {
    @Test
    @DisplayName("读出日期、动作、用词和竖线后的文字，空的为无")
    void readsDayVerbWordsAndTexts() {
        Line line = Line.read(2021, "03-12 contact BEFORE PHONE |  | 通话，约定时间。");
        assertThat(line.on()).isEqualTo(LocalDate.of(2021, 3, 12));
        assertThat(line.verb()).isEqualTo("contact");
        assertThat(line.word(0, Phase.class)).isEqualTo(Phase.BEFORE);
        assertThat(line.word(1, Channel.class)).isEqualTo(Channel.PHONE);
        assertThat(line.text(1)).isNull();
        assertThat(line.text(2)).isEqualTo("通话，约定时间。");
        assertThat(Line.read(2021, "03-01 close").words()).isEqualTo(List.of());
    }

    @Test
    @DisplayName("写得不成样子的一行，指明是哪一行")
    void aBrokenLineIsNamed() {
        assertThatThrownBy(() -> Line.read(2021, "三月一日 签收"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("三月一日 签收");
    }
}
