package banli.command.act.contact;

import banli.command.act.state.CaseState;
import banli.command.act.state.ContactsOnRecord.WaiverAsked;
import banli.command.act.state.Entry;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Requirements;
import banli.command.rulebook.SamePerson;
import banli.language.act.Rule;
import banli.language.command.ContactCommand.AgreeWaiver;
import banli.language.command.ContactCommand.DeclineWaiver;
import banli.language.command.ContactCommand.WaiveContact;
import banli.language.event.CaseEvent;
import banli.language.event.ContactEvent.ContactWaived;
import banli.language.event.ContactEvent.ContactWaiverAsked;
import banli.language.event.ContactEvent.ContactWaiverDeclined;
import banli.language.event.IntakeEvent.DocumentAttached;
import banli.language.word.proposal.Attachment;
import banli.language.word.proposal.Phase;
import java.time.LocalDate;
import java.util.Optional;

/** 免除联系。 A waiver carries the proposer's word or a paper; where the rules say so it counts once the deputy leader agrees. */
final class DecideWaiver {
    private DecideWaiver() {}

    static CaseEvent waive(WaiveContact act, CaseState c, Circumstances now, Requirements r) {
        LocalDate day = now.dayOf(act.happenedOn());
        DecideContact.ofThisCase(act.saidBy(), c, now, r);
        int round = DecideContact.roundOf(act.phase(), day, c, r).orElse(c.round());
        r.require(
                Rule.NOT_TWICE,
                !c.contacts().waived(act.phase(), round),
                act.phase().label().zh() + "联系已免除，无须再次免除",
                "This contact is waived already; nothing more is needed");
        r.require(
                Rule.WAIVER_AGREED,
                c.contacts().asked(act.phase()).isEmpty(),
                act.phase().label().zh() + "联系已申请免除，正等分管领导同意",
                "Waiving this contact was asked for and waits for the deputy leader");
        boolean paper = act.paper() != null && !act.paper().isBlank();
        Optional<Attachment> document = paper ? document(act.paper(), c) : Optional.empty();
        r.require(
                Rule.ON_RECORD,
                !paper || document.isPresent(),
                "本案没有所选的书面材料，请先添加附件",
                "The case has no such document; attach the paper first");
        r.orRefuse();
        ContactWaiverAsked asked = new ContactWaiverAsked(
                round,
                act.phase(),
                act.reason(),
                act.saidBy(),
                act.saidOn(),
                act.saidHow(),
                document.orElse(null),
                day);
        return r.binds(Rule.WAIVER_AGREED) ? asked : waived(asked, day);
    }

    static CaseEvent agree(AgreeWaiver act, CaseState c, Circumstances now, Requirements r) {
        LocalDate day = now.dayOf(act.happenedOn());
        Optional<WaiverAsked> asked = waiting(act.phase(), day, c, now, r);
        DecideContact.roundOf(act.phase(), day, c, r);
        r.orRefuse();
        return waived(asked.orElseThrow().fact(), day);
    }

    private static Optional<Attachment> document(String sha256, CaseState c) {
        return c.entries().stream()
                .map(Entry::fact)
                .filter(DocumentAttached.class::isInstance)
                .map(fact -> ((DocumentAttached) fact).document())
                .filter(document -> document.sha256().equals(sha256))
                .findFirst();
    }

    private static ContactWaived waived(ContactWaiverAsked it, LocalDate day) {
        return new ContactWaived(
                it.round(), it.phase(), it.reason(), it.saidBy(), it.saidOn(), it.saidHow(), it.paper(), day);
    }

    static CaseEvent decline(DeclineWaiver act, CaseState c, Circumstances now, Requirements r) {
        LocalDate day = now.dayOf(act.happenedOn());
        Optional<WaiverAsked> asked = waiting(act.phase(), day, c, now, r);
        r.orRefuse();
        return new ContactWaiverDeclined(asked.orElseThrow().fact().round(), act.phase(), act.reason(), day);
    }

    private static Optional<WaiverAsked> waiting(
            Phase phase, LocalDate day, CaseState c, Circumstances now, Requirements r) {
        Optional<WaiverAsked> asked = c.contacts().asked(phase);
        r.require(
                Rule.ON_RECORD,
                asked.isPresent(),
                "没有待同意的" + phase.label().zh() + "联系免除",
                "No waiver of this contact waits");
        r.require(
                Rule.ASKER_NEVER_AGREES,
                asked.isEmpty() || !SamePerson.in(now.actor(), asked.get().by()),
                "免除由您申请，请由他人决定",
                "You asked for it; another person is to decide");
        LocalDate on =
                asked.map(WaiverAsked::fact).map(ContactWaiverAsked::happenedOn).orElse(day);
        r.require(
                Rule.STEPS_IN_ORDER,
                !day.isBefore(on),
                "免除申请于" + on + "，请核对所填日期" + day,
                "It was asked for on " + on + "; check the date given, " + day);
        return asked;
    }
}
