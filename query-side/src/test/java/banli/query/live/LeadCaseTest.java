package banli.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.lifecycle.Stage;
import banli.language.query.casefile.*;
import banli.language.query.deadline.*;
import banli.language.query.register.*;
import banli.language.query.screens.*;
import banli.language.query.trail.*;
import banli.language.word.*;
import banli.language.word.deadline.*;
import banli.language.word.proposal.*;
import banli.query.story.Story;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("一件主办提案在各屏上的样子")
class LeadCaseTest {
    private final Bureau office = new Bureau(LocalDate.of(2021, 5, 25));

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("台账：阶段、灯、当前待办人、逐条采纳都由事实得出")
    void registerRow() {
        Story story = Story.proposal("21-168", UnitRole.LEAD).contacted();
        office.ledger().record(story.id(), story.facts());
        CaseRow row = office.read().ask(find(null)).cases().getFirst();

        assertThat(row.stage()).isEqualTo(Stage.IN_HANDLING);
        assertThat(row.light()).isEqualTo(Light.YELLOW);
        assertThat(row.dueOn()).isEqualTo(Story.DUE);
        assertThat(row.before()).isEqualTo(PhaseState.DONE);
        assertThat(row.after()).isEqualTo(PhaseState.MISSING);
        assertThat(row.waitsFor().office()).isEqualTo(Office.SECTION);
        assertThat(row.waitsFor().person()).isEqualTo("li");
        assertThat(row.waitsFor().what().zh()).isEqualTo("提交答复稿");
    }

    @Test
    @DisplayName("案卷：每条建议都带着答复")
    void caseFile() {
        Story story = Story.proposal("21-168", UnitRole.LEAD).closed(Adoption.PARTIAL);
        office.ledger().record(story.id(), story.facts());
        CaseFile file = office.read().ask(new ReadCaseFile(story.id()));

        assertThat(file.row().stage()).isEqualTo(Stage.CLOSED);
        assertThat(file.row().light()).isEqualTo(Light.GREY);
        assertThat(file.items()).extracting(ItemView::adoption).containsExactly(Adoption.FULL, Adoption.PARTIAL);
        assertThat(file.replies().getFirst().deliveredOn()).isEqualTo(Story.RECEIVED.plusDays(55));
        assertThat(file.contacts()).hasSize(3);
        assertThat(file.deadlines()).noneMatch(DeadlineView::open);
    }

    @Test
    @DisplayName("轨迹：每个事实一句话，最新的在最后")
    void trail() {
        Story story = Story.proposal("21-168", UnitRole.LEAD).closed(Adoption.FULL);
        office.ledger().record(story.id(), story.facts());
        Trail trail = office.read().ask(new ReadTrail(null, null, story.id(), null, null, 1, 0));

        assertThat(trail.total()).isEqualTo(story.facts().length);
        assertThat(trail.entries().getFirst().sentence().zh()).startsWith("登记区政协六届五次会议第21-168号《");
        assertThat(trail.entries().getLast().sentence().en()).isEqualTo("The case was closed.");
    }

    @Test
    @DisplayName("检索：标题、建议、答复、姓名中任意两个字都能找到，其余的找不到")
    void searchOfTwoCharacters() {
        Story story = Story.proposal("21-168", UnitRole.LEAD).closed(Adoption.FULL);
        office.ledger().record(story.id(), story.facts());
        office.read();

        for (String found : new String[] {"终端", "普及", "布设", "朱芳", "陈箴", "21-168", "终端 朱芳"}) {
            assertThat(office.ask(find(found)).total()).as(found).isEqualTo(1);
        }
        for (String missed : new String[] {"端设终", "殡葬", "终端 殡葬"}) {
            assertThat(office.ask(find(missed)).total()).as(missed).isZero();
        }
    }

    @Test
    @DisplayName("等待：已读到的立即答复，未读到的到时如实说没有")
    void awaiting() {
        Story story = Story.proposal("21-168", UnitRole.LEAD).registered();
        office.ledger().record(story.id(), story.facts());
        assertThat(office.ask(new AwaitScreens(story.id(), 0L, null, 0)).reached())
                .isFalse();
        office.read();
        assertThat(office.ask(new AwaitScreens(story.id(), 0L, null, 0)).reached())
                .isTrue();
        assertThat(office.ask(new AwaitScreens(null, null, 5L, 0)).reached()).isFalse();
    }

    static FindCases find(String q) {
        return FindCases.all(50).holding(q);
    }
}
