package banli.query.screen.trail;

import static banli.query.screen.trail.Say.*;

import banli.language.event.MeetingEvent;
import banli.language.event.MeetingEvent.DecisionPassed;
import banli.language.event.MeetingEvent.DecisionReported;
import banli.language.event.MeetingEvent.MeetingCorrected;
import banli.language.event.MeetingEvent.MeetingHeld;
import banli.language.event.MeetingEvent.PaperAdded;
import banli.language.event.SummaryEvent;
import banli.language.event.SummaryEvent.SummaryIssued;
import banli.language.event.SummaryEvent.SummarySentBack;
import banli.language.event.SummaryEvent.SummarySubmitted;
import banli.language.event.SummaryEvent.SummaryWithdrawn;
import banli.language.word.Text;
import java.util.List;

/** 会议和总结的句子。 Sentences of annual summaries and of meetings: no word of what was decided, which may be of a case that the reader may not read. */
final class MeetingSentences {
    private MeetingSentences() {}

    static Text of(MeetingEvent fact) {
        return switch (fact) {
            case MeetingHeld it ->
                text(
                        zh(it.heldOn()) + "召开" + zh(it.kind()) + "（" + it.meeting() + "），主持人：" + person(it.chair())
                                + counted("，涉及案件", it.cases(), "件") + counted("，决定事项", it.decisions(), "项") + "。",
                        "A " + en(it.kind()) + " (" + it.meeting() + ") was held on " + en(it.heldOn())
                                + ", chaired by "
                                + person(it.chair()) + counted("; cases: ", it.cases(), "")
                                + counted("; decisions: ", it.decisions(), "") + ".");
            case DecisionReported it ->
                text(
                        "会议" + it.meeting() + "决定的第" + it.decision() + "项已报告办结。",
                        "Decision " + it.decision() + " of the meeting " + it.meeting() + " was reported as done.");
            case DecisionPassed it ->
                text(
                        "会议" + it.meeting() + "决定的第" + it.decision() + "项由" + person(it.from()) + "交接给"
                                + person(it.to()) + because(it.reason()) + "。",
                        "Decision " + it.decision() + " of the meeting " + it.meeting() + " passed from "
                                + person(it.from()) + " to " + person(it.to()) + since(it.reason()) + ".");
            case MeetingCorrected it ->
                text(
                        "会议" + it.meeting() + "的记录已更正：" + brief(it.reason()),
                        "The record of the meeting " + it.meeting() + " was corrected: " + brief(it.reason()));
            case PaperAdded it ->
                text("会议" + it.meeting() + "添加材料。", "A paper was added to the meeting " + it.meeting() + ".");
        };
    }

    static Text of(SummaryEvent fact) {
        String zh = fact.year() + "年工作总结第" + fact.edition() + "稿";
        String en = "Edition " + fact.edition() + " of the summary of " + fact.year();
        return switch (fact) {
            case SummarySubmitted it ->
                text(
                        zh + "提交签发" + (it.asOf() == null ? "" : "，数字截至第" + it.asOf() + "号事实") + "。",
                        en + " was submitted" + (it.asOf() == null ? "" : ", its values as of fact " + it.asOf())
                                + ".");
            case SummarySentBack it ->
                text(zh + "退回修改：" + brief(it.remark()), en + " was sent back: " + brief(it.remark()));
            case SummaryIssued it ->
                text(
                        zh + "签发" + index(it, "，索引号 ") + (it.despiteChanges() == null ? "" : "（已知提交后数字有变动）") + "。",
                        en + " was issued" + index(it, ", index number ")
                                + (it.despiteChanges() == null ? "" : " (knowing that values had moved since)") + ".");
            case SummaryWithdrawn it ->
                text(zh + "撤回" + because(it.reason()) + "。", en + " was withdrawn" + since(it.reason()) + ".");
        };
    }

    private static String index(SummaryIssued it, String before) {
        return it.head() == null || it.head().indexNumber() == null
                ? ""
                : before + it.head().indexNumber();
    }

    private static String counted(String before, List<?> some, String after) {
        return some == null || some.isEmpty() ? "" : before + some.size() + after;
    }
}
