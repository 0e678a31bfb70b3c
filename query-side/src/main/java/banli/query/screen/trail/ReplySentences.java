package banli.query.screen.trail;

import static banli.query.screen.trail.Say.*;

import banli.language.event.ReplyEvent;
import banli.language.event.ReplyEvent.*;
import banli.language.event.ReplyEvent.ReceiptRecorded;
import banli.language.event.ReplyEvent.SubmittedUpwards;
import banli.language.word.Text;
import banli.language.word.proposal.Remark;
import java.util.List;
import java.util.stream.Collectors;

/** 答复的句子。 Sentences of replies. */
final class ReplySentences {
    private ReplySentences() {}

    static Text of(ReplyEvent fact) {
        return switch (fact) {
            case ReplySubmitted it ->
                text(
                        "提交第" + it.version() + "稿"
                                + (it.outcome() == null
                                        ? ""
                                        : "，办理结果：" + it.outcome().code() + "（"
                                                + it.outcome().text() + "）")
                                + (it.adoption() == null ? "" : "，" + zh(it.adoption())) + "。",
                        "Draft " + it.version() + " was submitted"
                                + (it.outcome() == null
                                        ? ""
                                        : ", outcome " + it.outcome().code() + " ("
                                                + it.outcome().text() + ")")
                                + (it.adoption() == null ? "" : ", " + en(it.adoption())) + ".");
            case ReplySentBack it ->
                text(
                        "第" + it.version() + "稿被退回修改：" + remarks(it.remarks(), "；"),
                        "Draft " + it.version() + " was sent back: " + remarks(it.remarks(), "; "));
            case ReplyReviewed it ->
                text(
                        "科室负责人审核第" + it.version() + "稿，同意送签。",
                        "The section's head reviewed draft " + it.version() + " and passed it.");
            case ReplyCountersigned it ->
                text(
                        unit(it.unit()) + "会签第" + it.version() + "稿。",
                        unit(it.unit()) + " countersigned draft " + it.version() + ".");
            case ReplySigned it ->
                text("分管领导在第" + it.version() + "稿上签字。", "The deputy leader signed draft " + it.version() + ".");
            case ReplyIssued it ->
                text(
                        "主要领导签发第" + it.version() + "稿，文号" + it.documentNumber() + "。",
                        "The chief leader issued draft " + it.version() + " as " + it.documentNumber() + ".");
            case ReplyDelivered it ->
                text(
                        "答复已送达" + proposer(it.recipient()) + "（" + zh(it.means()) + "）" + complete(it) + "。",
                        "The reply reached " + proposer(it.recipient()) + " (" + en(it.means()) + ")" + completeEn(it)
                                + ".");
            case FollowUpStepped it ->
                text(
                        "第" + it.followUp() + "次再次答复："
                                + Sentences.ofCase(it.step()).zh(),
                        "Later answer " + it.followUp() + ": "
                                + Sentences.ofCase(it.step()).en());
            case SubmittedUpwards it ->
                text(
                        "答复" + it.documentNumber() + "已提交" + it.sentTo() + copies("，抄送", it.copies(), "、") + "。",
                        "The reply " + it.documentNumber() + " was submitted to " + it.sentTo()
                                + copies(", with copies to ", it.copies(), ", ") + ".");
            case ReceiptRecorded it ->
                text(
                        "第" + it.submission() + "次提交有了回执，编号" + it.receiptNumber() + "。",
                        "Submission " + it.submission() + " has its receipt, number " + it.receiptNumber() + ".");
            case ReplyRecalled it ->
                text(
                        "撤回答复" + it.documentNumber() + "，文号作废" + because(it.reason()) + "。",
                        "The reply " + it.documentNumber() + " was recalled and its number voided" + since(it.reason())
                                + ".");
        };
    }

    private static String copies(String before, List<String> copies, String between) {
        return copies == null || copies.isEmpty() ? "" : before + String.join(between, copies);
    }

    private static String complete(ReplyDelivered it) {
        return it.completes() ? "，至此全部送达，" + (it.onTime() ? "按时" : "逾期") : "";
    }

    private static String completeEn(ReplyDelivered it) {
        return it.completes() ? "; everyone has it now, " + (it.onTime() ? "on time" : "late") : "";
    }

    private static String remarks(List<Remark> remarks, String between) {
        return remarks == null || remarks.isEmpty()
                ? "—"
                : remarks.stream()
                        .map(it -> (it.place() == null ? "" : it.place() + " ") + brief(it.text()))
                        .collect(Collectors.joining(between));
    }
}
