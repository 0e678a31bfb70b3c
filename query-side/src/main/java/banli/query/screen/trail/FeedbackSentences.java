package banli.query.screen.trail;

import static banli.query.screen.trail.Say.*;

import banli.language.event.FeedbackEvent;
import banli.language.event.FeedbackEvent.*;
import banli.language.word.Text;

/** 征询反馈的句子。 Sentences of feedback. */
final class FeedbackSentences {
    private FeedbackSentences() {}

    static Text of(FeedbackEvent fact) {
        return switch (fact) {
            case FeedbackRequested it ->
                text(
                        "向" + proposer(it.proposer()) + "发出征询意见表" + due("，请于", it.deadline(), "前反馈") + "。",
                        "The feedback form was sent to " + proposer(it.proposer()) + dueEn(", due on ", it.deadline())
                                + ".");
            case SatisfactionRecorded it ->
                text(
                        proposer(it.proposer()) + "反馈：办理态度" + zh(it.attitude()) + "，办理结果" + zh(it.result())
                                + because(it.reason()) + "。",
                        proposer(it.proposer()) + " answered: attitude " + en(it.attitude()) + ", result "
                                + en(it.result()) + since(it.reason()) + ".");
            case DissatisfactionExamined it ->
                text(
                        "审核" + proposer(it.proposer()) + "的不满意意见，结论：" + zh(it.conclusion()) + because(it.reasoning())
                                + "。",
                        "The dissatisfaction of " + proposer(it.proposer()) + " was examined; conclusion: "
                                + en(it.conclusion()) + since(it.reasoning()) + ".");
        };
    }
}
