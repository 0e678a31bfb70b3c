package banli.command.act.reply;

import banli.command.act.state.CaseState;
import banli.command.act.state.Entry;
import banli.command.act.state.RepliesOnRecord;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Requirements;
import banli.language.act.Rule;
import banli.language.command.ReplyCommand.RecordReceipt;
import banli.language.command.ReplyCommand.SubmitUpwards;
import banli.language.event.CaseEvent;
import banli.language.event.ReplyEvent.ReceiptRecorded;
import banli.language.event.ReplyEvent.SubmittedUpwards;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 提交办理系统与回执。 The issued letter goes into the referring office's system, once to each recipient, and so does that of a later answer; a submission has one receipt. */
public final class DecideSubmission {
    private DecideSubmission() {}

    static CaseEvent submit(SubmitUpwards act, CaseState c, Circumstances now, Requirements r) {
        RepliesOnRecord letter = letter(act, c);
        String number = letter.documentNumber();
        r.require(
                Rule.NOT_TWICE,
                number == null || !went(number, act, c),
                number + "已提交" + act.sentTo() + "；如记录有误，请更正记录",
                number + " was submitted to " + act.sentTo() + " already; correct that record if it is wrong");
        SameLetter.asBound(letter.issuedAs(), letter.letter(act.caseId()), r);
        r.orRefuse();
        return new SubmittedUpwards(
                (int) gone(c).count() + 1,
                c.round(),
                act.sentTo(),
                act.copies() == null || act.copies().isEmpty() ? null : List.copyOf(act.copies()),
                number,
                letter.issuedAs(),
                now.dayOf(act.happenedOn()));
    }

    /** 是否再次答复的函件。 Whether it is the letter of the later answer that goes: issued, and not gone to that recipient. */
    public static boolean ofLaterAnswer(SubmitUpwards act, CaseState c) {
        return letter(act, c) != c.replies();
    }

    private static RepliesOnRecord letter(SubmitUpwards act, CaseState c) {
        RepliesOnRecord later = c.followUps().letter();
        String number = later.documentNumber();
        return number != null && !went(number, act, c) ? later : c.replies();
    }

    private static boolean went(String number, SubmitUpwards act, CaseState c) {
        return gone(c).anyMatch(one ->
                number.equals(one.documentNumber()) && one.sentTo().equals(act.sentTo()));
    }

    static CaseEvent receipt(RecordReceipt act, CaseState c, Circumstances now, Requirements r) {
        r.require(
                Rule.ON_RECORD,
                gone(c).anyMatch(one -> one.submission() == act.submission()),
                "本案没有第" + act.submission() + "次提交；请先登记提交",
                "The case has no submission " + act.submission() + "; record the submission first");
        r.require(
                Rule.NOT_TWICE,
                facts(c, ReceiptRecorded.class).noneMatch(one -> one.submission() == act.submission()),
                "这次提交已有回执；如记录有误，请更正记录",
                "This submission has its receipt already; correct that record if it is wrong");
        r.orRefuse();
        return new ReceiptRecorded(act.submission(), act.receiptNumber(), now.dayOf(act.happenedOn()));
    }

    /** 待回执的提交。 The first submission that has no receipt; empty when none waits for one. */
    public static Optional<SubmittedUpwards> waiting(CaseState c) {
        return gone(c).filter(one ->
                        facts(c, ReceiptRecorded.class).noneMatch(receipt -> receipt.submission() == one.submission()))
                .findFirst();
    }

    private static Stream<SubmittedUpwards> gone(CaseState c) {
        return facts(c, SubmittedUpwards.class);
    }

    private static <F extends CaseEvent> Stream<F> facts(CaseState c, Class<F> type) {
        return c.entries().stream().map(Entry::fact).filter(type::isInstance).map(type::cast);
    }
}
