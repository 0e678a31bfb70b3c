package banli.query.screen;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.query.figures.FigureCases;
import banli.language.query.figures.FigureRow;
import banli.language.query.figures.ListFigureCases;
import banli.language.word.AsOf;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.UnitRole;
import banli.query.live.Bureau;
import banli.query.story.Story;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("指标所计的依据")
class FiguresJudgedTest {
    private final Bureau office = new Bureau(LocalDate.of(2021, 7, 25));
    private final Story story = Story.proposal("21-001", UnitRole.LEAD).closed(Adoption.PARTIAL);

    @BeforeEach
    void aYear() {
        office.ledger().record(story.id(), story.facts());
        office.read();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("见面率、回访率写是哪一次联系，通向那一次")
    void theContact() {
        assertThat(said("MEETING_RATE")).containsExactly("2021-03-11 走访", "2021-04-25");
        assertThat(row("MEETING_RATE").at()).isEqualTo("contact-1");
        assertThat(said("REVISIT_RATE")).containsExactly("2021-05-05 电话");
        assertThat(row("REVISIT_RATE").at()).isEqualTo("contact-3");
    }

    @Test
    @DisplayName("满意率写态度、结果、途径和收到的日子，通向那份反馈")
    void theForm() {
        assertThat(said("SATISFACTION_RATE")).containsExactly("满意", "满意", "纸质", "2021-05-06");
        assertThat(row("SATISFACTION_RATE").at()).isEqualTo("form-zhu-fang-1");
        assertThat(said("SATISFACTION_RATE_ALL")).containsExactly("1", "0");
    }

    @Test
    @DisplayName("按时写期限和送达，采纳写结果，各条写各条；表头与各行对应，往日也一样")
    void theRest() {
        assertThat(said("ON_TIME_RATE")).containsExactly("2021-06-01", "2021-04-25", "按时");
        assertThat(said("PARTIAL_CASES")).containsExactly("B 解决采纳", "部分采纳");
        assertThat(cases("ITEM_ADOPTION_RATE", "missed").cases())
                .singleElement()
                .satisfies(row -> assertThat(row.at()).isEqualTo("item-2"));
        assertThat(said("DISCLOSURE_RATE")).hasSize(2).contains("是");
        FigureCases then = office.ask(
                new ListFigureCases("MEETING_RATE", 2021, null, null, null, null),
                new AsOf(AsOf.Clock.HAPPENED, null, LocalDate.of(2021, 4, 25), null));
        assertThat(then.judges()).hasSameSizeAs(then.cases().getFirst().judged());
        assertThat(then.cases().getFirst().at()).isEqualTo("contact-1");
    }

    private FigureCases cases(String figure, String part) {
        return office.ask(new ListFigureCases(figure, 2021, part, null, null, null));
    }

    private FigureRow row(String figure) {
        return cases(figure, null).cases().getFirst();
    }

    private List<String> said(String figure) {
        return row(figure).judged().stream()
                .map(text -> text == null ? null : text.zh())
                .toList();
    }
}
