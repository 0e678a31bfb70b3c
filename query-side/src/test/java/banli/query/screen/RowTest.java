package banli.query.screen;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.word.Office;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("屏幕的行")
class RowTest {
    private static final Table TABLE = Table.keyed("some", 2, "office text", "unit text", "name text");

    @Test
    @DisplayName("主键里的词与它的名称是同一个值：同一行先后写两次，以后一次为准")
    void aWordIsItsName() {
        Row asked = TABLE.row(Office.SECTION, "yanglao", "甲");
        Row over = TABLE.row(Office.SECTION.name(), "yanglao", null);
        assertThat(asked.key()).isEqualTo(over.key());
        assertThat(asked.before(7).key()).isEqualTo(over.before(7).key());
        assertThat(asked.key())
                .isNotEqualTo(TABLE.row(Office.REGISTRY, "yanglao", "甲").key());
    }
}
