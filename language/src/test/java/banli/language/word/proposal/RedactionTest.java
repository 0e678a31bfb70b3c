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

    @Test
    @DisplayName("两段只相交一部分的，两段都遮盖；一段与自己相交的也是")
    void partlyOverlapping() {
        Redaction home = new Redaction("张三家住塔城路", "个人信息");
        Redaction street = new Redaction("塔城路100弄5号楼", "住址");
        assertThat(Redaction.pieces("查张三家住塔城路100弄5号楼。", List.of(home, street)))
                .isEqualTo(Redaction.pieces("查张三家住塔城路100弄5号楼。", List.of(street, home)))
                .containsExactly(new Piece("查", null), new Piece("张三家住塔城路100弄5号楼", "住址"), new Piece("。", null));
        assertThat(Redaction.published("一二一二一。", List.of(new Redaction("一二一", "x"))))
                .isEqualTo("×××。");
        assertThat(Redaction.pieces("张三李四", List.of(new Redaction("张三", "a"), new Redaction("李四", "b"))))
                .containsExactly(new Piece("张三", "a"), new Piece("李四", "b"));
    }

    @Test
    @DisplayName("案由里的，和函件里连着案由遮盖的，案由都遮盖")
    void theTitle() {
        String title = "关于为王某解决住房的提案";
        String letter = "王委员：您提出的《关于为王某解决住房的提案》收悉。";
        assertThat(Redaction.title(title, letter, null)).isEqualTo(title);
        assertThat(Redaction.title(title, letter, List.of(new Redaction("王某", "姓名"))))
                .isEqualTo("关于为×××解决住房的提案");
        assertThat(Redaction.title(title, letter, List.of(new Redaction("《" + title + "》", "姓名"))))
                .isEqualTo("×××");
        assertThat(Redaction.title(title, letter, List.of(new Redaction("您提出的《关于为王某", "姓名"))))
                .isEqualTo("×××解决住房的提案");
        assertThat(Redaction.title(title, "函件没有案由", List.of(new Redaction("案由", "无"))))
                .isEqualTo(title);
    }
}
