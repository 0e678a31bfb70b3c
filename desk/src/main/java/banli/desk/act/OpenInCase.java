package banli.desk.act;

import banli.language.query.CaseFile;
import banli.language.query.ChaseView;
import banli.language.query.CommitmentView;
import banli.language.query.ContactView;
import banli.language.query.CorrectionAskedView;
import banli.language.query.ExtensionView;
import banli.language.query.FeedbackView;
import banli.language.query.OpinionView;
import banli.language.query.ReplyView;
import banli.language.word.CoUnit;
import banli.language.word.Satisfaction;
import banli.language.word.UnitRole;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 案件中未了的事。 What is still open in a case of this round; null or empty where nothing is. */
record OpenInCase(CaseFile file) {
    private int round() {
        return file.row().round();
    }

    /** The last draft of this round that was not recalled. */
    Optional<ReplyView> lastReply() {
        return file.replies().stream().filter(reply -> reply.round() == round()).reduce((_, later) -> later);
    }

    Integer latestContact() {
        return file.contacts().stream()
                .map(ContactView::contact)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    Integer disputedContact() {
        return file.contacts().stream()
                .filter(contact -> !contact.standing() && disputed(contact))
                .map(ContactView::contact)
                .findFirst()
                .orElse(null);
    }

    private static boolean disputed(ContactView contact) {
        return contact.words() != null
                && contact.words().stream().anyMatch(word -> word.proposer() != null && !word.confirmed())
                && contact.words().stream().noneMatch(word -> word.proposer() == null);
    }

    private List<CoUnit> coUnits() {
        return file.routing() == null || file.routing().coUnits() == null
                ? List.of()
                : file.routing().coUnits();
    }

    String unitNotAsked() {
        return coUnits().stream()
                .map(CoUnit::unit)
                .filter(unit -> file.opinions().stream().noneMatch(asked -> unit.equals(asked.unit())))
                .findFirst()
                .orElse(null);
    }

    List<OpinionView> opinionsAwaited() {
        return file.opinions().stream()
                .filter(asked -> asked.receivedOn() == null && !asked.waived())
                .toList();
    }

    String unitAwaited() {
        return opinionsAwaited().stream().map(OpinionView::unit).findFirst().orElse(null);
    }

    String unitToCountersign() {
        List<String> done = lastReply().map(ReplyView::countersigned).orElse(List.of());
        return coUnits().stream()
                .filter(co -> co.role() == UnitRole.CO_LEAD)
                .map(CoUnit::unit)
                .filter(unit -> done == null || !done.contains(unit))
                .findFirst()
                .orElse(null);
    }

    boolean delivered(String recipient) {
        return lastReply()
                .map(ReplyView::deliveries)
                .filter(deliveries -> deliveries.stream().anyMatch(one -> recipient.equals(one.recipient())))
                .isPresent();
    }

    private Stream<FeedbackView> forms(Predicate<FeedbackView> fits) {
        return file.feedback().stream().filter(form -> form.round() == round()).filter(fits);
    }

    boolean formAsked(String proposer) {
        return forms(form -> proposer.equals(form.proposer())).findAny().isPresent();
    }

    boolean formReceived(String proposer) {
        return forms(form -> proposer.equals(form.proposer()) && form.receivedOn() != null)
                .findAny()
                .isPresent();
    }

    /** A proposer whose "not satisfied" nobody has examined. */
    String dissatisfied() {
        return forms(form -> form.conclusion() == null
                        && (form.attitude() == Satisfaction.NOT_SATISFIED
                                || form.result() == Satisfaction.NOT_SATISFIED))
                .map(FeedbackView::proposer)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    Integer commitment() {
        return file.commitments().stream()
                .filter(promise -> promise.fulfilledOn() == null)
                .map(CommitmentView::commitment)
                .findFirst()
                .orElse(null);
    }

    Integer chase() {
        return file.chases().stream()
                .filter(chase -> chase.answeredOn() == null)
                .map(ChaseView::chase)
                .findFirst()
                .orElse(null);
    }

    Integer correctionAsked() {
        return file.correctionsAsked().stream()
                .map(CorrectionAskedView::correction)
                .findFirst()
                .orElse(null);
    }

    boolean extensionAsked() {
        return file.extensions().stream().map(ExtensionView::granted).anyMatch(Objects::isNull);
    }

    boolean disclosureDecided() {
        return file.disclosures().stream()
                .anyMatch(decided -> decided.round() == round() && decided.decidedOn() != null);
    }
}
