package banli.command.policy;

import static org.assertj.core.api.Assertions.assertThat;

import banli.command.rulebook.PolicyInForce;
import banli.language.word.deadline.DateUnit;
import banli.language.word.deadline.Deadline;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.Outcome;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("现行规则")
class PolicyByDocumentTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 8);
    private final PolicyInForce shanghai =
            Policies.bookOf("shanghai-2015.json").inForce(DAY, DAY).orElseThrow();

    @Test
    @DisplayName("登记年度：收件或交办当年，规则所写的月份起可为次年")
    void theRegisterYear() {
        assertThat(shanghai.registerYears(LocalDate.of(2026, 8, 31), null)).containsExactly(2026);
        assertThat(shanghai.registerYears(LocalDate.of(2026, 9, 1), null)).containsExactly(2026, 2027);
        assertThat(shanghai.registerYears(LocalDate.of(2027, 1, 4), LocalDate.of(2026, 12, 30)))
                .containsExactly(2026, 2027);
    }

    @Test
    @DisplayName("前四种方式计为见面；哪些计入由各地规则决定")
    void whatCountsAsAMeetingIsData() {
        assertThat(Arrays.stream(Channel.values()).filter(shanghai::countsAsMeeting))
                .containsExactly(Channel.VISIT, Channel.SYMPOSIUM, Channel.OFFICE_MEETING, Channel.ONSITE);
        PolicyInForce chongqing =
                Policies.bookOf("examples/chongqing.json").inForce(DAY, DAY).orElseThrow();
        assertThat(chongqing.countsAsMeeting(Channel.VIDEO)).isTrue();
    }

    @Test
    @DisplayName("会办件不受联系、回访、公开、逐条答复约束；未列明的规则一律约束")
    void assistCasesAreExempt() {
        assertThat(shanghai.binds("contact-before-reply", CaseKind.PROPOSAL, UnitRole.LEAD))
                .isTrue();
        assertThat(shanghai.binds("contact-before-reply", CaseKind.PROPOSAL, UnitRole.ASSIST))
                .isFalse();
        assertThat(shanghai.binds("objection-in-window", CaseKind.PROPOSAL, UnitRole.ASSIST))
                .isTrue();
    }

    @Test
    @DisplayName("办理结果按本地方案分四类，别处的字母不认")
    void outcomesBelongToAScheme() {
        assertThat(shanghai.outcomeClass(new Outcome("shanghai-2015", "A", "解决采纳")))
                .contains(1);
        assertThat(shanghai.outcomeClass(new Outcome("shanghai-2015", "D", "留作参考")))
                .contains(4);
        assertThat(shanghai.outcomeClass(new Outcome("zhejiang-1", "A", "已经解决")))
                .isEmpty();
        assertThat(shanghai.outcomeClass(null)).isEmpty();
    }

    @Test
    @DisplayName("延期从原届满日按日计算，并说明依据；最迟为三个月再加三个月")
    void extensionMovesTheReplyDeadline() {
        Deadline reply = shanghai.deadline(DeadlineKind.REPLY, DAY, CaseKind.PROPOSAL, UnitRole.LEAD)
                .orElseThrow();
        Deadline later = shanghai.extended(reply, 30, LocalDate.of(2021, 6, 1));
        assertThat(later.kind()).isEqualTo(DeadlineKind.REPLY);
        assertThat(later.dueOn()).isEqualTo(LocalDate.of(2021, 7, 8));
        assertThat(later.reckoning().rule()).isEqualTo("extension");
        assertThat(later.reckoning().unit()).isEqualTo(DateUnit.DAYS);
        assertThat(shanghai.latest(DeadlineKind.REPLY, DAY, CaseKind.PROPOSAL, UnitRole.LEAD))
                .contains(LocalDate.of(2021, 9, 8));
    }

    @Test
    @DisplayName("人工设定的日期没有计算说明，但有预警日")
    void aFixedDateWarnsToo() {
        Deadline fixed = shanghai.fixed(DeadlineKind.COMMITMENT, LocalDate.of(2021, 10, 11));
        assertThat(fixed.reckoning()).isNull();
        assertThat(fixed.warnFrom()).isEqualTo(LocalDate.of(2021, 9, 28));
    }

    @Test
    @DisplayName("超过规则所定的工作日数才算补记")
    void lateByThePolicysMeasure() {
        assertThat(shanghai.late(LocalDate.of(2021, 9, 26), LocalDate.of(2021, 10, 8)))
                .isFalse();
        assertThat(shanghai.late(LocalDate.of(2021, 9, 24), LocalDate.of(2021, 10, 8)))
                .isTrue();
        assertThat(shanghai.late(DAY, DAY)).isFalse();
    }

    @Test
    @DisplayName("数到未公布放假安排的年份时，期限为暂定")
    void beyondPublishedCalendarsItIsProvisional() {
        LocalDate december = LocalDate.of(2026, 12, 30);
        Deadline objection = shanghai.deadline(DeadlineKind.OBJECTION, december, CaseKind.PROPOSAL, UnitRole.LEAD)
                .orElseThrow();
        assertThat(objection.reckoning().provisional()).isTrue();
    }
}
