package banli.query.screen.casefile;

import banli.language.event.IntakeEvent.DirectiveRecorded;
import banli.language.event.ReplyEvent.ReceiptRecorded;
import banli.language.event.ReplyEvent.SubmittedUpwards;
import banli.language.query.register.SubmissionView;
import banli.language.word.proposal.DirectiveOrder;
import banli.query.fold.Fact;
import java.util.List;

/** 提交办理系统。 What went into the referring office's system, the receipts, and what was handed back. */
public record Submissions(List<SubmissionView> all) {
    static final Submissions NONE = new Submissions(List.of());

    /** @param round the round at hand before the fact: what is handed back is the letter of that round */
    Submissions read(Fact fact, int round) {
        return switch (fact.event()) {
            case SubmittedUpwards it ->
                new Submissions(Lists.plus(
                        all,
                        new SubmissionView(
                                it.submission(),
                                it.round(),
                                it.documentNumber(),
                                it.sentTo(),
                                Lists.orEmpty(it.copies()),
                                fact.on(),
                                null,
                                null,
                                null,
                                null)));
            case ReceiptRecorded it ->
                new Submissions(Lists.each(
                        all,
                        one -> one.submission() == it.submission(),
                        one -> new SubmissionView(
                                one.submission(),
                                one.round(),
                                one.documentNumber(),
                                one.sentTo(),
                                one.copies(),
                                one.submittedOn(),
                                it.receiptNumber(),
                                fact.on(),
                                one.returnedBy(),
                                one.returnedOn())));
            case DirectiveRecorded it
            when it.order() == DirectiveOrder.NEW_REPLY ->
                new Submissions(Lists.each(
                        all,
                        one -> one.round() == round && one.returnedBy() == null,
                        one -> new SubmissionView(
                                one.submission(),
                                one.round(),
                                one.documentNumber(),
                                one.sentTo(),
                                one.copies(),
                                one.submittedOn(),
                                one.receiptNumber(),
                                one.receivedOn(),
                                it.reference(),
                                fact.on())));
            default -> this;
        };
    }
}
