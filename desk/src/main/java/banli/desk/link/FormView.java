package banli.desk.link;

import banli.language.lifecycle.Stage;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ContactView;
import banli.language.query.casefile.FeedbackView;
import banli.language.query.casefile.FollowUpView;
import banli.language.query.casefile.ReplyView;
import banli.language.word.proposal.Signatory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * 征询表所示。 What a proposer's form shows of a case: title, items with answers, the letter, and the contacts of the round.
 *
 * @param name the proposer's name of record, null when not of this case
 * @param reply the reply that was delivered in the round, or the last later answer to it; null while there is none
 * @param received the form on record, null while there is none
 * @param toSay contacts of which this proposer hasn't spoken yet
 */
public record FormView(CaseFile file, String name, ReplyView reply, FeedbackView received, List<ContactView> toSay) {
    /** 某人的。 The form of one proposer. */
    public static FormView of(CaseFile file, String proposer) {
        int round = file.row().round();
        return new FormView(
                file,
                name(file, proposer),
                file.followUpDelivered()
                        .flatMap(FollowUpView::delivered)
                        .or(() -> file.replies().stream()
                                .filter(reply ->
                                        reply.round() == round && !reply.recalled() && reply.issuedOn() != null)
                                .reduce((_, later) -> later))
                        .orElse(null),
                file.followUpDelivered().map(FollowUpView::feedback).orElse(file.feedback()).stream()
                        .filter(form -> form.round() == round && form.receivedOn() != null)
                        .filter(form -> proposer.equals(form.proposer()))
                        .findFirst()
                        .orElse(null),
                file.contacts().stream()
                        .filter(contact -> contact.round() == round)
                        .filter(contact -> contact.words().stream().noneMatch(word -> proposer.equals(word.proposer())))
                        .toList());
    }

    /** Whether the reply has reached everyone, so that the form can be filled in. */
    public boolean delivered() {
        Stage stage = file.row().stage();
        return stage == Stage.DELIVERED || stage == Stage.CLOSED || stage == Stage.ARCHIVED;
    }

    private static String name(CaseFile file, String proposer) {
        List<Signatory> signed = new ArrayList<>();
        signed.add(file.row().leadProposer());
        signed.addAll(file.row().coSigners());
        return signed.stream()
                .filter(Objects::nonNull)
                .filter(one -> proposer.equals(one.proposer()))
                .map(Signatory::name)
                .findFirst()
                .orElse(null);
    }
}
