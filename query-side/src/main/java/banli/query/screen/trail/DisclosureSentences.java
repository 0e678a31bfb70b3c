package banli.query.screen.trail;

import static banli.query.screen.trail.Say.*;

import banli.language.event.DisclosureEvent;
import banli.language.event.DisclosureEvent.*;
import banli.language.word.Text;

/** 公开的句子。 Sentences of disclosure. */
final class DisclosureSentences {
    private DisclosureSentences() {}

    static Text of(DisclosureEvent fact) {
        return switch (fact) {
            case DisclosureDecided it ->
                text(
                        "决定" + zh(it.choice()) + because(it.reason()) + covered(it, "，遮盖%d处") + "。",
                        "It was decided to " + en(it.choice()) + " the reply" + since(it.reason())
                                + covered(it, ", with %d passages covered") + ".");
            case ReplyPublished it ->
                text(
                        "答复全文已公开，" + (it.onTime() ? "按时" : "逾期") + (it.address() == null ? "" : "，载于：" + it.address())
                                + "。",
                        "The full reply was published " + (it.onTime() ? "on time" : "late")
                                + (it.address() == null ? "" : " at " + it.address()) + ".");
            case PublicationWithdrawn it ->
                text(
                        "撤下已公开的答复" + because(it.reason()) + "。",
                        "The published reply was taken down" + since(it.reason()) + ".");
        };
    }

    private static String covered(DisclosureDecided it, String how) {
        return it.redactions() == null ? "" : how.formatted(it.redactions().size());
    }
}
