package banli.standalone.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("对齐的表格")
class ColumnsTest {
    @Test
    @DisplayName("汉字占两格，各列对齐")
    void chineseTakesTwoPlaces() {
        assertThat(new Columns().row("见面率", "18/18", "x").row("a", "1", "y").lines())
                .containsExactly("见面率  18/18  x", "a       1      y");
        assertThat(Columns.width("满意率（按件）")).isEqualTo(14);
    }
}
