package banli.language.word.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("文号系列")
class SeriesIdTest {
    @Test
    @DisplayName("以“会”结尾的会办意见属会办系列，其余的代字各是一个系列")
    void whichSeries() {
        assertThat(SeriesId.marked("嘉民会", 2021, SeriesKind.OPINION))
                .isEqualTo(new SeriesId("嘉民", 2021, SeriesKind.OPINION));
        assertThat(SeriesId.marked("嘉民函", 2021, SeriesKind.OPINION))
                .isEqualTo(new SeriesId("嘉民函", 2021, SeriesKind.REPLY));
        assertThat(SeriesId.marked("民政会", 2021, SeriesKind.REPLY))
                .isEqualTo(new SeriesId("民政会", 2021, SeriesKind.REPLY));
        assertThat(SeriesId.marked("嘉民会", 2021, SeriesKind.OPINION).printed(3)).isEqualTo("嘉民会〔2021〕3号");
    }
}
