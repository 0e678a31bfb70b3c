package banli.query.screen.trail;

import static banli.query.screen.trail.Say.*;

import banli.language.event.ContactEvent;
import banli.language.event.ContactEvent.*;
import banli.language.word.Text;
import banli.language.word.proposal.Attachment;
import banli.language.word.proposal.Channel;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** 联系沟通的句子。 Sentences of contact. */
final class ContactSentences {
    private ContactSentences() {}

    static Text of(ContactEvent fact) {
        return switch (fact) {
            case ContactRecorded it ->
                text(
                        "记录" + zh(it.phase()) + "联系（" + zh(it.channel()) + "，" + zh(it.happenedOn())
                                + (it.countsAsMeeting() ? "，计入见面" : "，不计入见面") + "），提出人：" + met(it.proposersMet(), "、")
                                + "。" + brief(it.summary()),
                        "A contact " + en(it.phase()) + " handling was recorded (" + en(it.channel()) + ", "
                                + en(it.happenedOn())
                                + (it.countsAsMeeting() ? ", counts as a meeting" : ", does not count as a meeting")
                                + ") with " + met(it.proposersMet(), ", ") + ". " + brief(it.summary()));
            case ContactWaived it ->
                text(
                        "免除" + zh(it.phase()) + "联系" + (it.saidBy() == null ? "" : "，由" + proposer(it.saidBy()) + "提出")
                                + how(it.saidOn(), it.saidHow(), it.paper(), true)
                                + because(it.reason()) + "。",
                        "The contact " + en(it.phase()) + " handling was waived"
                                + (it.saidBy() == null ? "" : ", as " + proposer(it.saidBy()) + " wished")
                                + how(it.saidOn(), it.saidHow(), it.paper(), false)
                                + since(it.reason())
                                + ".");
            case ContactWaiverAsked it ->
                text(
                        "申请免除" + zh(it.phase()) + "联系，由" + proposer(it.saidBy()) + "提出"
                                + how(it.saidOn(), it.saidHow(), it.paper(), true) + because(it.reason()) + "。",
                        "Waiving the contact " + en(it.phase()) + " handling was asked for, as " + proposer(it.saidBy())
                                + " wished" + how(it.saidOn(), it.saidHow(), it.paper(), false) + since(it.reason())
                                + ".");
            case ContactWaiverDeclined it ->
                text(
                        "不同意免除" + zh(it.phase()) + "联系" + because(it.reason()) + "。",
                        "Waiving the contact " + en(it.phase()) + " handling was not agreed to" + since(it.reason())
                                + ".");
            case ContactConfirmed it ->
                text(
                        proposer(it.proposer()) + "确认第" + it.contact() + "次联系。" + words("原话：", it.words()),
                        proposer(it.proposer()) + " confirmed contact " + it.contact() + ". "
                                + words("Words: ", it.words()));
            case ContactDisputed it ->
                text(
                        proposer(it.proposer()) + "对第" + it.contact() + "次联系提出异议。" + words("原话：", it.words()),
                        proposer(it.proposer()) + " disputed contact " + it.contact() + ". "
                                + words("Words: ", it.words()));
            case DisputeSettled it ->
                text(
                        "第" + it.contact() + "次联系的异议已处理，该联系" + (it.stands() ? "有效" : "不予认定") + because(it.reason())
                                + "。",
                        "The dispute about contact " + it.contact() + " was settled: the contact "
                                + (it.stands() ? "stands" : "does not stand") + since(it.reason()) + ".");
        };
    }

    private static String met(List<String> proposers, String comma) {
        return proposers == null || proposers.isEmpty()
                ? "—"
                : proposers.stream().map(Say::proposer).collect(Collectors.joining(comma));
    }

    private static String words(String before, String words) {
        return words == null || words.isBlank() ? "" : before + brief(words);
    }

    /** When and how the proposer said so, and in what paper; nothing where it was not kept. */
    private static String how(LocalDate on, Channel channel, Attachment paper, boolean zh) {
        String word = on == null || channel == null
                ? ""
                : zh ? "（" + zh(on) + "，" + zh(channel) + "）" : " (" + en(on) + ", " + en(channel) + ")";
        return paper == null
                ? word
                : word + (zh ? "（书面材料：" + brief(paper.name()) + "）" : " (in writing: " + brief(paper.name()) + ")");
    }
}
