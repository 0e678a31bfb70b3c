package banli.command.act.contact;

import banli.command.act.state.CaseState;
import banli.command.act.state.ContactsOnRecord;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.InOtherCases;
import banli.command.rulebook.Requirements;
import banli.language.act.Rule;
import banli.language.command.ContactCommand;
import banli.language.command.ContactCommand.AgreeWaiver;
import banli.language.command.ContactCommand.ConfirmContact;
import banli.language.command.ContactCommand.DeclineWaiver;
import banli.language.command.ContactCommand.RecordContact;
import banli.language.command.ContactCommand.SettleDispute;
import banli.language.command.ContactCommand.WaiveContact;
import banli.language.event.CaseEvent;
import banli.language.event.ContactEvent.ContactConfirmed;
import banli.language.event.ContactEvent.ContactDisputed;
import banli.language.event.ContactEvent.ContactRecorded;
import banli.language.event.ContactEvent.DisputeSettled;
import banli.language.word.CaseId;
import banli.language.word.Text;
import banli.language.word.person.Enciphered;
import banli.language.word.proposal.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** 联系沟通。 Decides contacts, waivers, and what proposers say of them. */
public final class DecideContact {
    private DecideContact() {}

    /** 决定。 The facts, or a refusal. */
    public static List<CaseEvent> decide(ContactCommand command, CaseState c, Circumstances now, Requirements r) {
        return List.of(
                switch (command) {
                    case RecordContact act -> record(act, c, now, r);
                    case WaiveContact act -> DecideWaiver.waive(act, c, now, r);
                    case AgreeWaiver act -> DecideWaiver.agree(act, c, now, r);
                    case DeclineWaiver act -> DecideWaiver.decline(act, c, now, r);
                    case ConfirmContact act -> confirm(act, c, now, r);
                    case SettleDispute act -> settle(act, c, now, r);
                });
    }

    private static CaseEvent record(RecordContact act, CaseState c, Circumstances now, Requirements r) {
        LocalDate day = now.dayOf(act.happenedOn());
        act.proposersMet().forEach(proposer -> ofThisCase(proposer, c, now, r));
        known(act.ourPeople(), now, r);
        List<CaseId> heldWith =
                InOtherCases.others(act.caseId(), act.heldWith()).toList();
        heldWith.stream()
                .filter(other -> now.standing(other).isEmpty())
                .forEach(other -> r.require(
                        Rule.KNOWN_CASE,
                        false,
                        "没有案件" + other + "，请核对同时沟通的案件",
                        "There is no case " + other + "; check the cases it was held with"));
        OptionalInt round = roundOf(act.phase(), day, c, r);
        r.orRefuse();
        String note = act.privateNote();
        Enciphered<String> sealed = note == null || note.isBlank()
                ? null
                : now.encipher(
                        c.intake().registered().leadProposer().proposer(), "contact-recorded", "privateNote", note);
        return new ContactRecorded(
                c.contacts().contacts().size() + 1,
                round.getAsInt(),
                act.phase(),
                act.channel(),
                act.place(),
                List.copyOf(act.ourPeople()),
                List.copyOf(act.proposersMet()),
                act.summary(),
                sealed,
                act.attachments() == null ? List.of() : List.copyOf(act.attachments()),
                heldWith,
                c.policy(now).countsAsMeeting(act.channel()),
                !now.historical() && c.policy(now).late(day, now.today()),
                day);
    }

    /** 人员须已登记。 Requires that these people are in the directory. */
    public static void known(List<String> people, Circumstances now, Requirements r) {
        people.stream()
                .filter(person -> now.directory().person(person).isEmpty())
                .forEach(person -> r.require(
                        Rule.KNOWN_PERSON,
                        false,
                        "通讯录中没有人员" + person + "，请先登记人员",
                        "The directory has no person " + person + "; enter the person first"));
    }

    /** The round whose window of that phase the day lies in; required to be in one. */
    static OptionalInt roundOf(Phase phase, LocalDate day, CaseState c, Requirements r) {
        OptionalInt round = c.rounds().roundOf(phase, day);
        r.require(Rule.CONTACT_IN_WINDOW, round.isPresent(), window(phase, day, true), window(phase, day, false));
        return round;
    }

    private static String window(Phase phase, LocalDate day, boolean zh) {
        return switch (phase) {
            case BEFORE ->
                zh
                        ? day + "已在提交答复稿之后，请记为办中，或更正日期"
                        : day + " is after the reply was submitted; record it as DURING, or correct the date";
            case DURING ->
                zh
                        ? day + "不在签收至签发之间，请先签收，或改记为办前、办后"
                        : day + " is not between acceptance and issue; accept first, or record it as BEFORE or AFTER";
            case AFTER ->
                zh
                        ? day + "时答复尚未全部送达，请先送达，或改记为办中"
                        : "On " + day + " the reply was not yet delivered; deliver it first, or record it as DURING";
        };
    }

    /** 须为本案提出人。 Requires that the proposer is of this case. */
    public static void ofThisCase(String proposer, CaseState c, Circumstances now, Requirements r) {
        r.require(
                Rule.PROPOSER_OF_CASE,
                c.intake().signers().contains(proposer),
                () -> new Text(
                        now.named(proposer) + "不是本案提出人，请从领衔人和附议人中选择",
                        now.named(proposer) + " is no proposer of this case; choose the lead proposer or a co-signer"));
    }

    private static CaseEvent confirm(ConfirmContact act, CaseState c, Circumstances now, Requirements r) {
        Optional<ContactsOnRecord.Contact> contact = onRecord(act.contact(), c, r);
        ofThisCase(act.proposer(), c, now, r);
        r.require(
                Rule.NOT_TWICE,
                contact.isEmpty() || !contact.get().spokenOf().contains(act.proposer()),
                "该提出人已就这次联系表达过意见；如有误，请更正记录",
                "This proposer has spoken of this contact already; correct that record if it is wrong");
        r.orRefuse();
        LocalDate day = now.dayOf(act.happenedOn());
        int round = contact.orElseThrow().round();
        return act.confirmed()
                ? new ContactConfirmed(act.contact(), round, act.proposer(), act.words(), day)
                : new ContactDisputed(act.contact(), round, act.proposer(), act.words(), day);
    }

    private static CaseEvent settle(SettleDispute act, CaseState c, Circumstances now, Requirements r) {
        Optional<ContactsOnRecord.Contact> contact = onRecord(act.contact(), c, r);
        r.require(
                Rule.ON_RECORD,
                contact.isEmpty() || contact.get().standing() == ContactsOnRecord.Standing.DISPUTED,
                "第" + act.contact() + "次联系没有待处理的异议",
                "Contact " + act.contact() + " has no dispute to settle");
        r.orRefuse();
        return new DisputeSettled(
                act.contact(), contact.orElseThrow().round(), act.stands(), act.reason(), now.dayOf(act.happenedOn()));
    }

    private static Optional<ContactsOnRecord.Contact> onRecord(int number, CaseState c, Requirements r) {
        Optional<ContactsOnRecord.Contact> contact = c.contacts().contact(number);
        r.require(
                Rule.ON_RECORD,
                contact.isPresent(),
                "没有第" + number + "次联系，请核对序号，或先记录联系",
                "There is no contact " + number + "; check the number, or record the contact first");
        return contact;
    }
}
