package banli.query.screen.trail;

import static banli.query.screen.trail.Say.*;

import banli.language.event.DeadlineEvent;
import banli.language.event.DeadlineEvent.*;
import banli.language.word.Text;
import banli.language.word.deadline.Changed;
import java.util.stream.Collectors;

/** 期限的句子。 Sentences of deadlines. */
final class DeadlineSentences {
    private DeadlineSentences() {}

    static Text of(DeadlineEvent fact) {
        return switch (fact) {
            case ExtensionRequested it ->
                text(
                        "申请延期" + it.days() + "天" + because(it.reason()) + "。",
                        "An extension of " + it.days() + " days was asked for" + since(it.reason()) + ".");
            case ExtensionGranted it ->
                text(
                        "批准延期" + due("，新期限", it.deadline(), "") + clause("，批示：", it.remark()) + "。"
                                + (tell(it) ? "须告知提出人。" : ""),
                        "The extension was granted" + dueEn("; now due on ", it.deadline())
                                + clause("; remark: ", it.remark()) + "."
                                + (tell(it) ? " The proposers are to be told." : ""));
            case ExtensionTold it ->
                text(
                        "已将延期告知" + told(it, "、") + "（" + zh(it.channel()) + "）" + clause("：", it.words()) + "。",
                        "Told of the extension (" + en(it.channel()) + "): " + told(it, ", ") + clause("; ", it.words())
                                + ".");
            case ExtensionRefused it ->
                text("不同意延期" + because(it.reason()) + "。", "The extension was refused" + since(it.reason()) + ".");
            case DeadlinesRecalculated it ->
                text(
                        "因" + Changed.inWords(it.changed()).zh() + "变更，重新计算期限" + zh(it.after()) + "。",
                        "Deadlines were counted anew because "
                                + Changed.inWords(it.changed()).en() + " changed" + en(it.after()) + ".");
            case DeadlineApproached it ->
                text(
                        zh(it.deadline()) + "期限" + zh(it.dueOn()) + "临近，还剩" + it.workingDays() + "个工作日。",
                        "The deadline for the " + en(it.deadline()) + ", " + en(it.dueOn()) + ", is near: "
                                + days(it.workingDays()) + " left.");
            case DeadlineMissed it ->
                text(
                        zh(it.deadline()) + "期限" + zh(it.dueOn()) + "已过，超期" + it.workingDays() + "个工作日。",
                        "The deadline for the " + en(it.deadline()) + ", " + en(it.dueOn()) + ", has passed by "
                                + days(it.workingDays()) + ".");
            case OverdueEscalated it ->
                text(
                        zh(it.deadline()) + "期限" + zh(it.dueOn()) + "已超期" + it.workingDays() + "个工作日，按规则自动"
                                + zh(it.step()) + "。",
                        "The deadline for the " + en(it.deadline()) + ", " + en(it.dueOn()) + ", has passed by "
                                + days(it.workingDays()) + "; by the rules, " + en(it.step()) + ".");
        };
    }

    private static boolean tell(ExtensionGranted it) {
        return Boolean.TRUE.equals(it.tellProposers());
    }

    private static String told(ExtensionTold it, String comma) {
        return it.proposersTold().stream().map(Say::proposer).collect(Collectors.joining(comma));
    }

    private static String days(int days) {
        return days == 1 ? "1 working day" : days + " working days";
    }
}
