package banli.command.summary;

import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Conditions;
import banli.command.rulebook.SamePerson;
import banli.language.act.AdminRule;
import banli.language.command.SummaryCommand;
import banli.language.command.SummaryCommand.IssueSummary;
import banli.language.command.SummaryCommand.SendBackSummary;
import banli.language.command.SummaryCommand.SubmitSummary;
import banli.language.command.SummaryCommand.WithdrawSummary;
import banli.language.event.SummaryEvent.SummaryIssued;
import banli.language.event.SummaryEvent.SummarySentBack;
import banli.language.event.SummaryEvent.SummarySubmitted;
import banli.language.event.SummaryEvent.SummaryWithdrawn;
import banli.language.word.Sha256;
import banli.language.word.summary.SummaryHead;
import java.time.LocalDate;
import java.util.List;

/** 工作总结。 Decides on the annual summary: the registry submits it, the chief leader issues what was read, or sends it back. */
public final class DecideSummary {
    private static final int FIRST_YEAR = 1949;

    private DecideSummary() {}

    /** 提交。 A text of a year that has begun; it stands in the place of one that waits. */
    public static List<SummarySubmitted> submit(SubmitSummary act, SummaryOnRecord summary, Circumstances now) {
        Conditions conditions = begun(act, now);
        conditions.field(
                "asOf",
                act.asOf() != null || now.historical(),
                "须写明数字截至第几号事实",
                "Say up to which fact the values were read");
        conditions.orRefuse();
        return List.of(new SummarySubmitted(
                act.year(),
                summary.next(),
                new SummaryHead(act.indexNumber(), act.issuer(), act.dated(), act.topic(), act.keywords()),
                act.wording(),
                act.text(),
                Sha256.of(act.text()),
                act.asOf(),
                now.dayOf(act.happenedOn())));
    }

    /** 退回。 The text that waits is to be worked over. */
    public static List<SummarySentBack> sendBack(SendBackSummary act, SummaryOnRecord summary, Circumstances now) {
        Conditions conditions = begun(act, now);
        waits(act.sha256(), summary, conditions);
        conditions.orRefuse();
        return List.of(
                new SummarySentBack(act.year(), summary.latest().edition(), act.remark(), now.dayOf(act.happenedOn())));
    }

    /** 签发。 Precisely the text that waits, by another person than submitted it. */
    public static List<SummaryIssued> issue(IssueSummary act, SummaryOnRecord summary, Circumstances now) {
        Conditions conditions = begun(act, now);
        waits(act.sha256(), summary, conditions);
        if (summary.waits()) {
            LocalDate dated = summary.latest().head().dated();
            conditions
                    .rule(
                            AdminRule.SUMMARY_BY_TWO,
                            !SamePerson.in(now.actor(), summary.by()),
                            "这一稿是您提交的，请由他人签发",
                            "You submitted this text; let another person issue it")
                    .rule(
                            AdminRule.NOT_IN_FUTURE,
                            dated == null || !dated.isAfter(now.today()),
                            "总结的发文日期" + dated + "还没有到，请到那天签发，或退回改日期",
                            "The summary is dated " + dated + ", which is still ahead: issue it then, or send it back");
        }
        conditions.orRefuse();
        SummarySubmitted it = summary.latest();
        return List.of(new SummaryIssued(
                act.year(),
                it.edition(),
                it.head(),
                it.text(),
                it.sha256(),
                it.asOf(),
                Boolean.TRUE.equals(act.despiteChanges()) ? true : null,
                now.dayOf(act.happenedOn())));
    }

    /** 撤回。 What was issued stands no longer. */
    public static List<SummaryWithdrawn> withdraw(WithdrawSummary act, SummaryOnRecord summary, Circumstances now) {
        Conditions conditions = begun(act, now);
        conditions.rule(
                AdminRule.SUMMARY_ISSUED,
                summary.issued() != null,
                act.year() + "年没有已签发的总结",
                "No summary of " + act.year() + " stands as issued");
        asRead(act.sha256(), summary.issued() == null ? null : summary.issued().sha256(), conditions);
        conditions.orRefuse();
        return List.of(new SummaryWithdrawn(
                act.year(), summary.issued().edition(), act.reason(), now.dayOf(act.happenedOn())));
    }

    private static Conditions begun(SummaryCommand act, Circumstances now) {
        LocalDate day = now.dayOf(dayOf(act));
        return Conditions.of(now.actor(), false, act)
                .field(
                        "year",
                        act.year() >= FIRST_YEAR && act.year() <= now.today().getYear(),
                        "须为" + FIRST_YEAR + "年至今年的年度",
                        "A year from " + FIRST_YEAR + " to this one")
                .rule(
                        AdminRule.NOT_IN_FUTURE,
                        !day.isAfter(now.today()),
                        "所填日期" + day + "晚于今天" + now.today() + "，请改为实际日期",
                        "The date given, " + day + ", is after today, " + now.today() + "; give the day it happened")
                .rule(
                        AdminRule.ENTRY_OPEN,
                        !now.historical() || now.mayEnter(act.year(), day),
                        act.year() + "年没有开启补录或补录已结束；开启那天起的办理按正常方式记录",
                        "Historical entry is not open for " + act.year()
                                + "; what happened from the day it was opened is recorded in the ordinary way");
    }

    private static LocalDate dayOf(SummaryCommand act) {
        return switch (act) {
            case SubmitSummary it -> it.happenedOn();
            case SendBackSummary it -> it.happenedOn();
            case IssueSummary it -> it.happenedOn();
            case WithdrawSummary it -> it.happenedOn();
        };
    }

    private static void waits(String read, SummaryOnRecord summary, Conditions conditions) {
        conditions.rule(
                AdminRule.SUMMARY_WAITS,
                summary.waits(),
                "没有等待签发的总结，请看最新的一稿",
                "No summary waits to be issued; look at the latest one");
        asRead(read, summary.waits() ? summary.latest().sha256() : null, conditions);
    }

    private static void asRead(String read, String stands, Conditions conditions) {
        conditions.rule(
                AdminRule.SUMMARY_AS_READ,
                stands == null || stands.equals(read),
                "您读过的文字已不是最新的一稿，请重新阅读",
                "What you read is not the latest text any more; read it again");
    }
}
