package banli.query.screen.trail;

import static banli.query.screen.trail.Say.*;

import banli.language.event.OpinionEvent;
import banli.language.event.OpinionEvent.*;
import banli.language.word.Text;

/** 会办意见的句子。 Sentences of opinions. */
final class OpinionSentences {
    private OpinionSentences() {}

    static Text of(OpinionEvent fact) {
        return switch (fact) {
            case OpinionAsked it ->
                text(
                        "向" + unit(it.unit()) + "征求会办意见" + due("，请于", it.deadline(), "前回复") + "："
                                + brief(it.question()),
                        "An opinion was asked of " + unit(it.unit()) + dueEn(", due on ", it.deadline()) + ": "
                                + brief(it.question()));
            case OpinionReceived it ->
                text(
                        "收到" + unit(it.unit()) + "的会办意见" + number("（", it.documentNumber(), "）")
                                + (it.onTime() ? "，按时" : "，逾期") + "：" + brief(it.text()),
                        "The opinion of " + unit(it.unit()) + " came" + number(" (", it.documentNumber(), ")")
                                + (it.onTime() ? " on time" : " late") + ": " + brief(it.text()));
            case OpinionWaived it ->
                text(
                        "免除" + unit(it.unit()) + "的会办意见" + because(it.reason()) + "。",
                        "The opinion of " + unit(it.unit()) + " was waived" + since(it.reason()) + ".");
        };
    }

    private static String number(String before, String number, String after) {
        return number == null ? "" : before + number + after;
    }
}
