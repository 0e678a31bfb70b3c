package banli.query.screen.trail;

import static banli.query.screen.trail.Say.*;

import banli.language.event.CommitmentEvent;
import banli.language.event.CommitmentEvent.*;
import banli.language.word.Text;

/** 承诺事项的句子。 Sentences of commitments. */
final class CommitmentSentences {
    private CommitmentSentences() {}

    static Text of(CommitmentEvent fact) {
        return switch (fact) {
            case CommitmentMade it ->
                text(
                        "作出承诺" + it.commitment() + "：" + brief(it.text()) + "（责任人" + person(it.owner())
                                + due("，期限", it.deadline(), "") + "）",
                        "Commitment " + it.commitment() + " was made: " + brief(it.text()) + " (owner "
                                + person(it.owner()) + dueEn(", due on ", it.deadline()) + ")");
            case ProgressReported it ->
                text("报告" + about(it) + "进展：" + brief(it.text()), "Progress" + aboutEn(it) + ": " + brief(it.text()));
            case CommitmentFulfilled it ->
                text(
                        "承诺" + it.commitment() + (it.onTime() ? "按时" : "逾期") + "兑现：" + brief(it.evidence()),
                        "Commitment " + it.commitment() + " was kept " + (it.onTime() ? "on time" : "late") + ": "
                                + brief(it.evidence()));
            case CommitmentCarriedOver it ->
                text(
                        "承诺" + it.commitment() + "结转至" + it.intoYear() + "年" + due("，新期限", it.deadline(), "")
                                + because(it.reason()) + "。",
                        "Commitment " + it.commitment() + " was carried over into " + it.intoYear()
                                + dueEn(", now due on ", it.deadline()) + since(it.reason()) + ".");
        };
    }

    private static String about(ProgressReported it) {
        if (it.commitment() != null) {
            return "承诺" + it.commitment();
        }
        return it.item() == null ? "最新" : "第" + it.item() + "条建议";
    }

    private static String aboutEn(ProgressReported it) {
        if (it.commitment() != null) {
            return " on commitment " + it.commitment();
        }
        return it.item() == null ? "" : " on item " + it.item();
    }
}
