package banli.command.act.contact;

import banli.command.act.state.CaseState;
import banli.command.act.state.ContactsOnRecord.WaiverAsked;
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
import banli.language.word.proposal.Phase;
import java.time.LocalDate;
import java.util.Optional;

/** 免除联系。 A waiver carries the proposer's word; where the rules say so it counts once the deputy leader agrees. */
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
        r.orRefuse();
        return r.binds(Rule.WAIVER_AGREED)
                ? new ContactWaiverAsked(
                        round, act.phase(), act.reason(), act.saidBy(), act.saidOn(), act.saidHow(), day)
                : new ContactWaived(round, act.phase(), act.reason(), act.saidBy(), act.saidOn(), act.saidHow(), day);
    }

    static CaseEvent agree(AgreeWaiver act, CaseState c, Circumstances now, Requirements r) {
        LocalDate day = now.dayOf(act.happenedOn());
        Optional<WaiverAsked> asked = waiting(act.phase(), day, c, now, r);
        DecideContact.roundOf(act.phase(), day, c, r);
        r.orRefuse();
        ContactWaiverAsked it = asked.orElseThrow().fact();
        return new ContactWaived(it.round(), it.phase(), it.reason(), it.saidBy(), it.saidOn(), it.saidHow(), day);
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
