package banli.query.screen.casefile;

import banli.language.event.ReplyEvent.ReceiptRecorded;
import banli.language.event.ReplyEvent.SubmittedUpwards;
import banli.language.query.register.SubmissionView;
import banli.query.fold.Fact;
import java.util.List;

/** 提交办理系统。 What went into the referring office's system, and the receipts. */
public record Submissions(List<SubmissionView> all) {
    static final Submissions NONE = new Submissions(List.of());

    Submissions read(Fact fact) {
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
                                fact.on())));
            default -> this;
        };
    }
}
