package banli.query.screen.trail;

import static banli.query.screen.trail.Say.*;

import banli.language.event.ClosingEvent;
import banli.language.event.ClosingEvent.*;
import banli.language.word.Text;

/** 办结的句子。 Sentences of closing and merging. */
final class ClosingSentences {
    private ClosingSentences() {}

    static Text of(ClosingEvent fact) {
        return switch (fact) {
            case CaseClosed _ -> text("案件办结。", "The case was closed.");
            case CaseArchived it ->
                text(
                        "案卷归档，保管期限" + zh(it.retention()) + "。",
                        "The case was archived, retention " + en(it.retention()) + ".");
            case CaseReopened it ->
                text(
                        "重新办理，进入第" + it.round() + "轮" + because(it.reason()) + zh(it.deadlines()) + "。",
                        "The case was reopened; round " + it.round() + " began" + since(it.reason())
                                + en(it.deadlines()) + ".");
            case MergeAsked it ->
                text(
                        "申请并入" + theCase(it.leading()) + "办理。",
                        "It was asked that this case be handled with " + theCase(it.leading()) + ".");
            case MergeAccepted it ->
                text(
                        "同意" + theCase(it.follower()) + "并入本案办理。",
                        "Case " + theCase(it.follower()) + " is handled with this one.");
            case MergeDeclined it ->
                text(
                        theCase(it.leading()) + "未同意并案" + because(it.reason()) + "。",
                        "Case " + theCase(it.leading()) + " declined the merge" + since(it.reason()) + ".");
            case CaseMerged it ->
                text(
                        "并入" + theCase(it.leading()) + "一并办理，分别答复。",
                        "This case is handled with " + theCase(it.leading()) + " and answered apart.");
            case MergeEnded it ->
                text(
                        "与" + theCase(it.other()) + "的并案解除" + because(it.reason()) + "。",
                        "The merge with " + theCase(it.other()) + " ended" + since(it.reason()) + ".");
            case CaseWithdrawn it ->
                text(
                        "经全体提出人同意撤案" + because(it.reason()) + "。",
                        "The case was withdrawn with the consent of every signer" + since(it.reason()) + ".");
        };
    }
}
