package banli.query.screen.casefile;

import banli.language.event.ReplyEvent.ReplyCountersigned;
import banli.language.event.ReplyEvent.ReplyDelivered;
import banli.language.event.ReplyEvent.ReplyIssued;
import banli.language.event.ReplyEvent.ReplyRecalled;
import banli.language.event.ReplyEvent.ReplyReviewed;
import banli.language.event.ReplyEvent.ReplySentBack;
import banli.language.event.ReplyEvent.ReplySigned;
import banli.language.event.ReplyEvent.ReplySubmitted;
import banli.language.letter.SignedLetter;
import banli.language.query.casefile.ReplyView;
import banli.query.fold.Fact;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** 答复。 Every version of the reply, in order. */
public record Replies(List<ReplyView> all) {
    static final Replies NONE = new Replies(List.of());

    Replies read(Fact fact) {
        return switch (fact.event()) {
            case ReplySubmitted it ->
                new Replies(Lists.plus(
                        all,
                        new ReplyView(
                                it.round(),
                                it.version(),
                                it.text(),
                                Lists.orEmpty(it.answers()),
                                it.outcome(),
                                it.outcomeClass(),
                                it.adoption(),
                                it.disclosure(),
                                fact.by(),
                                fact.on(),
                                List.of(),
                                List.of(),
                                it.review(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                null,
                                null,
                                false,
                                fact.sequence(),
                                !fact.madeUp().isEmpty(),
                                Lists.orEmpty(it.attachments()),
                                SignedLetter.of(fact.caseId(), it).sha256(),
                                null,
                                null)));
            case ReplySentBack it -> latest(reply -> reply.sentBack(it.remarks()));
            case ReplyReviewed _ -> latest(reply -> reply.reviewed(fact));
            case ReplyCountersigned it -> latest(reply -> reply.countersigned(it.unit()));
            case ReplySigned it -> latest(reply -> reply.signed(it, fact));
            case ReplyIssued it -> latest(reply -> reply.issued(it, fact));
            case ReplyDelivered it -> latest(reply -> reply.delivered(it, fact.on()));
            case ReplyRecalled _ -> latest(ReplyInProgress::recalled);
            default -> this;
        };
    }

    /** 最近一稿。 The version submitted last. */
    public Optional<ReplyView> latest() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** 首次答复。 The reply that reached everyone first. */
    public Optional<ReplyView> firstDelivered() {
        return all.stream().filter(reply -> reply.deliveredOn() != null).findFirst();
    }

    /** 最近的答复。 The reply that reached everyone last. */
    public Optional<ReplyView> lastDelivered() {
        return all.stream().filter(reply -> reply.deliveredOn() != null).reduce((_, last) -> last);
    }

    private Replies latest(UnaryOperator<ReplyInProgress> change) {
        return new Replies(Lists.last(
                all,
                _ -> true,
                reply -> change.apply(new ReplyInProgress(reply)).view()));
    }
}
