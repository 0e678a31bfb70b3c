package banli.language.word.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.word.proposal.Redaction.Piece;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("遮盖")
class RedactionTest {
    private static final String LETTER = "已与张三面谈，张三同意；地址在张三家。";

    @Test
    @DisplayName("没有遮盖的，原文公开")
    void nothingCovered() {
        assertThat(Redaction.published(LETTER, null)).isEqualTo(LETTER);
        assertThat(Redaction.published(LETTER, List.of())).isEqualTo(LETTER);
        assertThat(Redaction.published(null, null)).isNull();
    }

    @Test
    @DisplayName("每一处都遮盖，两段相交时长的为先，不论所填的次序")
    void everyPlaceIsCovered() {
        Redaction name = new Redaction("张三", "个人信息");
        Redaction place = new Redaction("张三家", "住址");
        assertThat(Redaction.published(LETTER, List.of(name, place)))
                .isEqualTo("已与×××面谈，×××同意；地址在×××。")
                .isEqualTo(Redaction.published(LETTER, List.of(place, name)));
        assertThat(Redaction.pieces("张三家", List.of(name, place))).containsExactly(new Piece("张三家", "住址"));
    }
}
