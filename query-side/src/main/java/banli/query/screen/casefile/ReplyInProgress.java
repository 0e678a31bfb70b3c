package banli.query.screen.casefile;

import banli.language.event.ReplyEvent.ReplyDelivered;
import banli.language.event.ReplyEvent.ReplyIssued;
import banli.language.event.ReplyEvent.ReplySigned;
import banli.language.query.casefile.DeliveryView;
import banli.language.query.casefile.ReplyView;
import banli.language.word.Actor;
import banli.language.word.proposal.Remark;
import banli.query.fold.Fact;
import java.time.LocalDate;
import java.util.List;

/** 答复稿的流转。 The changing half of a reply's view; what was submitted never changes. */
final class ReplyInProgress {
    private final ReplyView from;
    private List<Remark> sentBack;
    private List<String> countersigned;
    private Actor reviewer;
    private LocalDate reviewedOn;
    private Actor signer;
    private LocalDate signedOn;
    private Actor issuer;
    private LocalDate issuedOn;
    private String documentNumber;
    private List<DeliveryView> deliveries;
    private LocalDate deliveredOn;
    private Boolean onTime;
    private boolean recalled;
    private String signedLetter;
    private String issuedLetter;

    ReplyInProgress(ReplyView from) {
        this.from = from;
        sentBack = from.sentBack();
        countersigned = from.countersigned();
        reviewer = from.reviewer();
        reviewedOn = from.reviewedOn();
        signer = from.signer();
        signedOn = from.signedOn();
        issuer = from.issuer();
        issuedOn = from.issuedOn();
        documentNumber = from.documentNumber();
        deliveries = from.deliveries();
        deliveredOn = from.deliveredOn();
        onTime = from.onTime();
        recalled = from.recalled();
        signedLetter = from.signedLetter();
        issuedLetter = from.issuedLetter();
    }

    ReplyInProgress sentBack(List<Remark> remarks) {
        sentBack = Lists.orEmpty(remarks);
        return this;
    }

    ReplyInProgress reviewed(Fact fact) {
        reviewer = fact.by();
        reviewedOn = fact.on();
        return this;
    }

    ReplyInProgress countersigned(String unit) {
        countersigned = Lists.plus(countersigned, unit);
        return this;
    }

    ReplyInProgress signed(ReplySigned it, Fact fact) {
        signedLetter = it.letter();
        signer = fact.by();
        signedOn = fact.on();
        return this;
    }

    ReplyInProgress issued(ReplyIssued it, Fact fact) {
        issuer = fact.by();
        issuedOn = fact.on();
        documentNumber = it.documentNumber();
        issuedLetter = it.letter();
        return this;
    }

    ReplyInProgress delivered(ReplyDelivered it, LocalDate on) {
        deliveries = Lists.plus(deliveries, new DeliveryView(it.recipient(), it.means(), it.receipt(), on));
        if (it.completes()) {
            deliveredOn = on;
            onTime = it.onTime();
        }
        return this;
    }

    ReplyInProgress recalled() {
        recalled = true;
        return this;
    }

    ReplyView view() {
        return new ReplyView(
                from.round(),
                from.version(),
                from.text(),
                from.answers(),
                from.outcome(),
                from.outcomeClass(),
                from.adoption(),
                from.disclosure(),
                from.drafter(),
                from.submittedOn(),
                sentBack,
                countersigned,
                from.review(),
                reviewer,
                reviewedOn,
                signer,
                signedOn,
                issuer,
                issuedOn,
                documentNumber,
                deliveries,
                deliveredOn,
                onTime,
                recalled,
                from.sequence(),
                from.madeUp(),
                from.attachments(),
                from.letter(),
                signedLetter,
                issuedLetter);
    }
}
