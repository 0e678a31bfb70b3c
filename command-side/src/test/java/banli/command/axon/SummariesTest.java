package banli.command.axon;

import static org.assertj.core.api.Assertions.assertThat;

import banli.command.axon.answer.HandledCase;
import banli.language.command.SummaryCommand.IssueSummary;
import banli.language.command.SummaryCommand.SendBackSummary;
import banli.language.command.SummaryCommand.SubmitSummary;
import banli.language.command.SummaryCommand.WithdrawSummary;
import banli.language.event.SummaryEvent.SummaryIssued;
import banli.language.event.SummaryEvent.SummarySentBack;
import banli.language.event.SummaryEvent.SummarySubmitted;
import banli.language.event.SummaryEvent.SummaryWithdrawn;
import banli.language.word.Office;
import banli.language.word.Refused;
import banli.language.word.Sha256;
import banli.language.word.person.ContactDetails;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("工作总结（Axon）")
class SummariesTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 8);
    private static final String STREAM = "summary:2021";
    private static final String SHA = Sha256.of("28件");

    private final House house = HandledCase.accepted("zhu-fang", new ContactDetails("13900001111", null, null)).house;

    @Test
    @DisplayName("提交、退回、再提交、签发、撤回，各是一件事实；签发的正是所读的；同一键重复提交，仍是一次")
    void theLadder() {
        Map<String, String> meta = House.meta("wu", Office.REGISTRY);
        house.send(text("28件", DAY), meta);
        assertThat(house.send(text("28件", DAY), meta).repeated()).isTrue();
        house.by("chen", Office.CHIEF_LEADER, new SendBackSummary(2021, SHA, "请再核对", null));
        assertThat(house.facts(STREAM).getLast().getPayload()).isEqualTo(new SummarySentBack(2021, 1, "请再核对", DAY));
        house.by("wu", Office.REGISTRY, text("28件。", DAY));
        assertThat(refused(new IssueSummary(2021, SHA, null, null))
                        .rules()
                        .getFirst()
                        .rule())
                .isEqualTo("summary-as-read");
        String second = Sha256.of("28件。");
        house.by("chen", Office.CHIEF_LEADER, new IssueSummary(2021, second, true, null));
        SummaryIssued issued = (SummaryIssued) house.facts(STREAM).getLast().getPayload();
        assertThat(issued.text()).isEqualTo("28件。");
        assertThat(issued.sha256()).isEqualTo(second);
        assertThat(issued.asOf()).isEqualTo(7);
        assertThat(issued.despiteChanges()).isTrue();
        assertThat(refused(new IssueSummary(2021, second, null, null))
                        .rules()
                        .getFirst()
                        .rule())
                .isEqualTo("summary-waits");
        house.by("chen", Office.CHIEF_LEADER, new WithdrawSummary(2021, second, "数字有误", null));
        assertThat(house.facts(STREAM).stream()
                        .map(fact -> fact.getPayload().getClass().getSimpleName()))
                .containsExactly(
                        SummarySubmitted.class.getSimpleName(),
                        SummarySentBack.class.getSimpleName(),
                        SummarySubmitted.class.getSimpleName(),
                        SummaryIssued.class.getSimpleName(),
                        SummaryWithdrawn.class.getSimpleName());
    }

    @Test
    @DisplayName("别的职务、没有开始的年度、发文日期未到、写了电话、一百万字：说明缘由，什么也不记")
    void nothingIsHalfRecorded() {
        assertThat(house.refused(text("28件", DAY), "chen", Office.CHIEF_LEADER).code())
                .isEqualTo(Refused.Code.OFFICE);
        assertThat(house.refused(new IssueSummary(2021, SHA, null, null), "wu", Office.REGISTRY)
                        .code())
                .isEqualTo(Refused.Code.OFFICE);
        for (SubmitSummary wrong : new SubmitSummary[] {
            new SubmitSummary(2030, null, "区民政局", DAY, "政务公告", null, "x", "x", 7L, null),
            new SubmitSummary(2021, null, null, DAY, "政务公告", null, "x", "x", 7L, null),
            new SubmitSummary(2021, null, "区民政局", DAY, "政务公告", null, "x", "x", null, null),
            text("请打电话13900001111", DAY),
            text("长".repeat(1_000_000), DAY)
        }) {
            assertThat(house.refused(wrong, "wu", Office.REGISTRY).code()).isEqualTo(Refused.Code.FIELD);
        }
        assertThat(house.facts(STREAM)).isEmpty();
        house.by("wu", Office.REGISTRY, text("28件", DAY.plusDays(1)));
        assertThat(refused(new IssueSummary(2021, SHA, null, null))
                        .rules()
                        .getFirst()
                        .rule())
                .isEqualTo("not-in-future");
    }

    private Refused refused(IssueSummary act) {
        return house.refused(act, "chen", Office.CHIEF_LEADER);
    }

    private static SubmitSummary text(String text, LocalDate dated) {
        return new SubmitSummary(2021, "001", "区民政局", dated, "政务公告", null, "{{figure:CASES}}件", text, 7L, null);
    }
}
