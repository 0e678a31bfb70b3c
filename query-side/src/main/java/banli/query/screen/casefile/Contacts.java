package banli.query.screen.casefile;

import banli.language.event.ClosingEvent.CaseReopened;
import banli.language.event.ContactEvent.ContactConfirmed;
import banli.language.event.ContactEvent.ContactDisputed;
import banli.language.event.ContactEvent.ContactRecorded;
import banli.language.event.ContactEvent.ContactWaived;
import banli.language.event.ContactEvent.ContactWaiverAsked;
import banli.language.event.ContactEvent.ContactWaiverDeclined;
import banli.language.event.ContactEvent.DisputeSettled;
import banli.language.query.casefile.ContactView;
import banli.language.query.casefile.ContactWord;
import banli.language.query.casefile.WaiverView;
import banli.language.query.register.PhaseState;
import banli.language.word.proposal.Phase;
import banli.query.fold.Fact;
import java.util.List;

/** 联系沟通。 The contacts on record and the waivers. */
public record Contacts(List<ContactView> held, List<WaiverView> waivers, List<WaiverView.Asked> asked) {
    static final Contacts NONE = new Contacts(List.of(), List.of(), List.of());

    Contacts read(Fact fact) {
        return switch (fact.event()) {
            case ContactRecorded it -> new Contacts(Lists.plus(held, held(it, fact)), waivers, asked);
            case ContactWaived it ->
                new Contacts(
                        held,
                        Lists.plus(
                                waivers,
                                new WaiverView(
                                        it.round(),
                                        it.phase(),
                                        it.reason(),
                                        it.saidBy(),
                                        it.saidOn(),
                                        it.saidHow(),
                                        it.paper(),
                                        fact.on(),
                                        fact.sequence())),
                        without(it.phase()));
            case ContactWaiverAsked it ->
                new Contacts(
                        held,
                        waivers,
                        Lists.plus(
                                asked,
                                new WaiverView.Asked(
                                        it.round(),
                                        it.phase(),
                                        it.reason(),
                                        it.saidBy(),
                                        it.saidOn(),
                                        it.saidHow(),
                                        it.paper(),
                                        fact.by(),
                                        fact.on())));
            case ContactWaiverDeclined it -> new Contacts(held, waivers, without(it.phase()));
            // As where acts are decided: what was asked in a round is not agreed to in the next.
            case CaseReopened _ -> new Contacts(held, waivers, List.of());
            case ContactConfirmed it ->
                said(it.contact(), new ContactWord(it.proposer(), true, it.words(), fact.on()), null);
            case ContactDisputed it ->
                said(it.contact(), new ContactWord(it.proposer(), false, it.words(), fact.on()), false);
            case DisputeSettled it ->
                said(it.contact(), new ContactWord(null, it.stands(), it.reason(), fact.on()), it.stands());
            default -> this;
        };
    }

    private List<WaiverView.Asked> without(Phase phase) {
        return asked.stream().filter(one -> one.phase() != phase).toList();
    }

    /** 某阶段的联系状态。 How a phase stands: BEFORE once a case, the others anew in each round. */
    public PhaseState state(Phase phase, int round, boolean required) {
        List<ContactView> contacts = held.stream()
                .filter(contact -> contact.phase() == phase && (phase == Phase.BEFORE || contact.round() == round))
                .toList();
        if (contacts.stream().anyMatch(ContactView::standing)) {
            return PhaseState.DONE;
        }
        if (waivers.stream().anyMatch(it -> it.phase() == phase && (phase == Phase.BEFORE || it.round() == round))) {
            return PhaseState.WAIVED;
        }
        if (contacts.stream().anyMatch(Contacts::disputed)) {
            return PhaseState.DISPUTED;
        }
        return required ? PhaseState.MISSING : PhaseState.NOT_REQUIRED;
    }

    /** 是否有未处理的异议。 Whether any dispute waits to be settled. */
    public boolean anyDisputed() {
        return held.stream().anyMatch(Contacts::disputed);
    }

    /** The last word that is not a confirmation decides: a proposer's dispute, or its settlement. */
    private static boolean disputed(ContactView contact) {
        return contact.words().stream()
                .filter(word -> word.proposer() == null || !word.confirmed())
                .reduce((_, last) -> last)
                .filter(word -> word.proposer() != null)
                .isPresent();
    }

    private static ContactView held(ContactRecorded it, Fact fact) {
        return new ContactView(
                it.contact(),
                it.round(),
                it.phase(),
                it.channel(),
                fact.on(),
                it.place(),
                it.ourPeople(),
                it.proposersMet(),
                it.summary(),
                it.privateNote() != null,
                it.attachments(),
                it.heldWith(),
                it.countsAsMeeting(),
                it.late(),
                true,
                List.of(),
                fact.sequence(),
                !fact.madeUp().isEmpty());
    }

    private Contacts said(int contact, ContactWord word, Boolean standing) {
        return new Contacts(
                Lists.each(
                        held,
                        it -> it.contact() == contact,
                        it -> new ContactView(
                                it.contact(),
                                it.round(),
                                it.phase(),
                                it.channel(),
                                it.happenedOn(),
                                it.place(),
                                it.ourPeople(),
                                it.proposersMet(),
                                it.summary(),
                                it.hasPrivateNote(),
                                it.attachments(),
                                it.heldWith(),
                                it.countsAsMeeting(),
                                it.late(),
                                standing == null ? it.standing() : standing,
                                Lists.plus(it.words(), word),
                                it.sequence(),
                                it.madeUp())),
                waivers,
                asked);
    }
}
