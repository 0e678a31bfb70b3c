package banli.query.screen.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import banli.language.event.ContactEvent.ContactDisputed;
import banli.language.event.ContactEvent.DisputeSettled;
import banli.language.event.FeedbackEvent.FeedbackRequested;
import banli.language.query.finding.FindingList;
import banli.language.query.finding.FindingRow;
import banli.language.query.finding.FindingScope;
import banli.language.query.finding.ListFindings;
import banli.language.word.Meta;
import banli.language.word.proposal.Satisfaction;
import banli.language.word.proposal.UnitRole;
import banli.query.story.Story;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("核查线索：不寻常的记法")
class CrookedFindingsTest extends AuditedCase {
    @Test
    @DisplayName("异议与不满意：处理的写几天后处理，没处理的算到今天；其后代录为满意的另列")
    void disputes() {
        office.ledger().at(WORKING);
        told(id, "wang", Map.of(), new ContactDisputed(1, 1, "zhu-fang", "没有来过", MARCH));
        told(id, "wang", Map.of(), form(Satisfaction.NOT_SATISFIED));
        office.ledger().at(WORKING.plusSeconds(5 * 86_400));
        told(id, "wang", Map.of(), new DisputeSettled(1, 1, true, "有照片", TODAY), form(Satisfaction.SATISFIED));

        assertThat(list(FindingList.DISPUTED).rows())
                .extracting(FindingRow::days, row -> row.other() == null)
                .containsExactly(tuple(45, true), tuple(5, false));
        FindingRow entered = only(FindingList.ENTERED_AFTER);
        assertThat(entered.days()).isEqualTo(5);
        assertThat(entered.other().sentence().zh()).contains("不满意");
    }

    @Test
    @DisplayName("工作时间以外：周六、早晚记下的，按所选时间；系统记的不算")
    void offHours() {
        office.ledger().at(Instant.parse("2021-06-19T02:00:00Z"));
        told(id, "li", Map.of(), contactOn(MARCH));
        office.ledger().at(Instant.parse("2021-06-21T10:30:00Z"));
        told(id, "li", Map.of(), contactOn(MARCH));
        told(id, "system", Map.of(Meta.OFFICE, "SYSTEM"), missed());

        assertThat(list(FindingList.OFF_HOURS).rows())
                .extracting(row -> row.why().zh())
                .containsExactly("18:30 记下，所选时间 08:00–18:00 以外。", "2021-06-19 是非工作日，10:00 记下。");
        assertThat(office.ask(ListFindings.of(
                                FindingList.OFF_HOURS, new FindingScope(2021, null, null, "08:00", "19:00")))
                        .total())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("期限过后补记在期限之内：先记了超期、再记的联系；日期在期限之后的不列")
    void datedBack() {
        office.ledger().at(WORKING);
        told(id, "system", Map.of(Meta.OFFICE, "SYSTEM"), missed());
        office.ledger().at(WORKING.plusSeconds(86_400));
        told(id, "li", Map.of(), contactOn(MARCH), contactOn(TODAY.minusDays(40)));

        FindingRow row = only(FindingList.DATED_BACK);
        assertThat(row.fact().happenedOn()).isEqualTo(MARCH);
        assertThat(row.days()).isEqualTo(77);
        assertThat(row.why().zh()).contains("2021-03-31", "2021-06-16", "2021-03-15");
    }

    @Test
    @DisplayName("征询之后补记的联系：发出以前发生、其后才记的列，其后发生的不列")
    void afterTheForm() {
        office.ledger().at(WORKING);
        told(id, "li", Map.of(), new FeedbackRequested(1, "zhu-fang", null, LocalDate.of(2021, 6, 15)));
        office.ledger().at(WORKING.plusSeconds(2 * 86_400));
        told(id, "li", Map.of(), contactOn(MARCH), contactOn(LocalDate.of(2021, 6, 16)));

        assertThat(only(FindingList.AFTER_FORM).days()).isEqualTo(2);
    }

    @Test
    @DisplayName("挤在一起的联系：一分钟内记两次的、同日两地见面的；一次谈两件的不列")
    void together() {
        Story other = Story.proposal("21-002", UnitRole.LEAD).accepted();
        Story third = Story.proposal("21-003", UnitRole.LEAD).accepted();
        told(other.id(), "li", Map.of(), other.facts());
        told(third.id(), "li", Map.of(), third.facts());
        office.ledger().at(WORKING);
        told(id, "wang", Map.of(), shared(MARCH, other.id()));
        told(other.id(), "wang", Map.of(), shared(MARCH, id));
        office.ledger().at(WORKING.plusSeconds(1000));
        told(other.id(), "zhao", Map.of(), at("静安", MARCH));
        office.ledger().at(WORKING.plusSeconds(2000));
        told(third.id(), "zhao", Map.of(), at("嘉定", MARCH));

        assertThat(list(FindingList.TOGETHER).rows())
                .extracting(row -> row.fact().by().person(), row -> row.why().zh())
                .containsExactly(
                        tuple("zhao", "同一天在另一地点为第21-002号案件见面。"),
                        tuple("zhao", "同一天在另一地点为第21-003号案件见面。"),
                        tuple("li", "与第21-001号案件的一次联系相隔 0 秒记下。"),
                        tuple("li", "与第21-001号案件的一次联系相隔 0 秒记下。"));
    }
}
