package banli.query.screen.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import banli.language.event.ContactEvent.ContactRecorded;
import banli.language.event.ContactEvent.ContactWaived;
import banli.language.event.ContactEvent.ContactWaiverAsked;
import banli.language.event.CorrectionEvent.CorrectionAsked;
import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.language.event.ReplyEvent.ReplySentBack;
import banli.language.event.ReplyEvent.ReplySigned;
import banli.language.query.finding.FindingList;
import banli.language.query.finding.FindingRow;
import banli.language.query.finding.FindingScope;
import banli.language.query.finding.Findings;
import banli.language.query.finding.FindingsOfYear;
import banli.language.query.finding.ListFindings;
import banli.language.query.finding.ReadFindings;
import banli.language.word.AsOf;
import banli.language.word.AsOf.Clock;
import banli.language.word.Meta;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.Phase;
import banli.query.story.Story;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("核查线索")
class FindingsTest extends AuditedCase {
    @Test
    @DisplayName("迟录：多少天，按天数分段，可只看一段；补录的不算；理由写明两个日子")
    void late() {
        office.ledger().at(WORKING);
        told(id, "li", Map.of(Meta.LATE, "true"), Story.contact(3, 1, Phase.DURING, Channel.PHONE, MARCH));
        told(id, "li", Map.of(Meta.LATE, "true"), contactOn(LocalDate.of(2021, 6, 1)));
        told(
                id,
                "li",
                Map.of(Meta.LATE, "true", Meta.ENTRY, Meta.HISTORICAL, Meta.ENTERED_BY, "wang"),
                contactOn(LocalDate.of(2021, 5, 1)));

        Findings late = list(FindingList.LATE);
        assertThat(late.rows()).extracting(FindingRow::days).containsExactly(92, 14);
        assertThat(late.rows().getFirst().why().zh()).contains("2021-03-15", "2021-06-15", "92 天");
        assertThat(late.bands())
                .extracting(Findings.Band::least, Findings.Band::count)
                .containsExactly(tuple(0, 0L), tuple(8, 1L), tuple(31, 0L), tuple(91, 1L));
        assertThat(office.ask(new ListFindings(FindingList.LATE, FindingScope.of(2021), null, 8, 30, null, 1, 0))
                        .rows())
                .extracting(FindingRow::days)
                .containsExactly(14);
        assertThat(count(FindingList.LATE)).isEqualTo(2);
    }

    @Test
    @DisplayName("更正：原来怎样、改成什么、谁申请谁同意、错了几天")
    void corrections() {
        ContactRecorded anew = Story.contact(1, 1, Phase.BEFORE, Channel.PHONE, Story.RECEIVED.plusDays(10));
        office.ledger().at(Instant.parse("2021-03-20T02:00:00Z"));
        long seventh = story.facts().length - 2;
        told(id, "li", Map.of(), new CorrectionAsked(1, seventh, "e", anew, "记错", MARCH));
        office.ledger().at(Instant.parse("2021-03-23T02:00:00Z"));
        told(id, "wang", Map.of(), new RecordCorrected(seventh, "e", anew, "记错", MARCH));

        FindingRow row = only(FindingList.CORRECTED);
        assertThat(row.was().zh()).contains("走访");
        assertThat(row.other().sentence().zh()).contains("电话");
        assertThat(row.days()).isEqualTo(20);
        assertThat(row.why().zh()).contains("李四申请", "王五同意", "20 天");
    }

    @Test
    @DisplayName("免除联系：谁申请、谁同意；一分钟之内同意的另列，过了一分钟的不列")
    void waivers() {
        office.ledger().at(WORKING);
        told(
                id,
                "li",
                Map.of(),
                new ContactWaiverAsked(1, Phase.AFTER, "不必", "zhu-fang", MARCH, Channel.PHONE, null, MARCH));
        office.ledger().at(WORKING.plusSeconds(40));
        told(
                id,
                "wang",
                Map.of(),
                new ContactWaived(1, Phase.AFTER, "不必", "zhu-fang", MARCH, Channel.PHONE, null, MARCH));
        office.ledger().at(WORKING.plusSeconds(140));
        told(id, "wang", Map.of(), new ReplySigned(1, 1, null, TODAY));

        assertThat(only(FindingList.WAIVED).why().zh()).isEqualTo("李四申请，王五同意。");
        assertThat(only(FindingList.QUICK).why().zh()).contains("李四", "40 秒");
    }

    @Test
    @DisplayName("退改：退回以后几天再提交；只看某一种记录；没有提交的算到今天")
    void reworks() {
        office.ledger().at(WORKING);
        told(id, "wang", Map.of(), new ReplySentBack(1, 1, List.of(), TODAY));
        office.ledger().at(WORKING.plusSeconds(3 * 86_400));
        told(id, "li", Map.of(), Story.reply(1, 2, Adoption.FULL, TODAY));
        told(id, "wang", Map.of(), new ReplySentBack(1, 2, List.of(), TODAY));

        assertThat(list(FindingList.REWORKED).rows())
                .extracting(FindingRow::days)
                .containsExactly(42, 3);
    }

    @Test
    @DisplayName("一个人的全部办理：按姓名，逐种计数，没有选人时不列；条数与清单相同")
    void actsOfOnePerson() {
        office.read();
        Findings acts =
                office.ask(ListFindings.of(FindingList.ACTS, new FindingScope(2021, null, "李四", "08:00", "18:00")));

        assertThat(acts.total()).isEqualTo(story.facts().length);
        assertThat(acts.kinds())
                .extracting(Findings.Kind::type, kind -> kind.label().zh(), Findings.Kind::count)
                .contains(tuple("contact-recorded", "记录联系", 2L));
        assertThat(list(FindingList.ACTS).rows()).isEmpty();
        assertThat(list(FindingList.ACTS).people())
                .extracting(FindingsOfYear.Known::name)
                .contains("王五");
    }

    @Test
    @DisplayName("回看：按记录到某日只有那日已记的，按发生到某日只有那日已发生的；条数总等于清单")
    void asOfADay() {
        office.ledger().at(WORKING);
        told(id, "li", Map.of(Meta.LATE, "true"), contactOn(MARCH));

        ListFindings late = ListFindings.of(FindingList.LATE, FindingScope.of(2021));
        office.read();
        assertThat(office.ask(late, new AsOf(Clock.RECORDED, null, LocalDate.of(2021, 6, 14), null))
                        .total())
                .isZero();
        assertThat(office.ask(late, new AsOf(Clock.HAPPENED, null, LocalDate.of(2021, 3, 16), null))
                        .total())
                .isEqualTo(1);
        for (FindingsOfYear.Count one :
                office.ask(new ReadFindings(FindingScope.of(2021))).counts()) {
            assertThat(one.count() == null ? 0 : one.count())
                    .as(one.list().name())
                    .isEqualTo(list(one.list()).total());
        }
    }
}
