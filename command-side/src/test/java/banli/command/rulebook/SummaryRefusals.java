package banli.command.rulebook;

import banli.command.summary.DecideSummary;
import banli.command.summary.SummaryOnRecord;
import banli.language.act.AdminRule;
import banli.language.command.SummaryCommand.IssueSummary;
import banli.language.command.SummaryCommand.SendBackSummary;
import banli.language.command.SummaryCommand.WithdrawSummary;
import banli.language.event.SummaryEvent.SummarySubmitted;
import banli.language.word.Actor;
import banli.language.word.Office;
import banli.language.word.summary.SummaryHead;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** An example of how each rule about annual summaries refuses. */
final class SummaryRefusals {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 8);

    private SummaryRefusals() {}

    static void into(Map<AdminRule, ThrowingCallable> refusals) {
        Beside chief = Beside.by("wang", Office.CHIEF_LEADER);
        SummaryHead head = new SummaryHead(null, "区民政局", DAY, "政务公告", null);
        SummarySubmitted text = new SummarySubmitted(2021, 1, head, "{{figure:CASES}}件", "28件", "sha", 7L, DAY);
        SummaryOnRecord waits = SummaryOnRecord.NONE.with(text, new Actor("wu", "吴", Office.REGISTRY, null, null));
        SummaryOnRecord own = SummaryOnRecord.NONE.with(text, new Actor("wang", "王", Office.REGISTRY, null, null));
        refusals.put(
                AdminRule.SUMMARY_WAITS,
                () -> DecideSummary.sendBack(
                        new SendBackSummary(2021, "sha", "再核对", null), SummaryOnRecord.NONE, chief));
        refusals.put(
                AdminRule.SUMMARY_AS_READ,
                () -> DecideSummary.issue(new IssueSummary(2021, "other", null, null), waits, chief));
        refusals.put(
                AdminRule.SUMMARY_BY_TWO,
                () -> DecideSummary.issue(new IssueSummary(2021, "sha", null, null), own, chief));
        refusals.put(
                AdminRule.SUMMARY_ISSUED,
                () -> DecideSummary.withdraw(new WithdrawSummary(2021, "sha", "有误", null), waits, chief));
    }
}
