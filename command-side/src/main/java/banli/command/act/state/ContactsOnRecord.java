package banli.command.act.state;

import banli.language.event.ClosingEvent.CaseReopened;
import banli.language.event.ContactEvent.ContactConfirmed;
import banli.language.event.ContactEvent.ContactDisputed;
import banli.language.event.ContactEvent.ContactRecorded;
import banli.language.event.ContactEvent.ContactWaived;
import banli.language.event.ContactEvent.ContactWaiverAsked;
import banli.language.event.ContactEvent.ContactWaiverDeclined;
import banli.language.event.ContactEvent.DisputeSettled;
import banli.language.word.Actor;
import banli.language.word.proposal.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 在案的联系沟通。 Contacts and waivers, and what proposers said of them. */
public record ContactsOnRecord(List<Contact> contacts, List<Waiver> waivers, List<WaiverAsked> asked) {
    /** 尚无。 None yet. */
    public static final ContactsOnRecord NONE = new ContactsOnRecord(List.of(), List.of(), List.of());

    /** 一次联系。 One contact; {@code spokenOf} are the proposers who confirmed or disputed it. */
    public record Contact(
            int number, int round, Phase phase, LocalDate day, Standing standing, List<String> spokenOf) {}

    /** 一次免除。 One waiver. */
    public record Waiver(int round, Phase phase, LocalDate day) {}

    /** 一次免除申请。 One waiver asked for and not yet answered, and who asked. */
    public record WaiverAsked(ContactWaiverAsked fact, Actor by) {}

    /** 联系是否成立。 Whether a contact stands. */
    public enum Standing {
        /** 成立。 It stands. */
        STANDS,
        /** 有异议。 It is disputed and counts for nothing until that is settled. */
        DISPUTED,
        /** 不成立。 It fell. */
        FELL
    }

    /** 读入一件事实。 After one more fact. */
    public ContactsOnRecord with(Entry entry) {
        return switch (entry.fact()) {
            case ContactRecorded now -> {
                List<Contact> all = new ArrayList<>(contacts);
                all.add(new Contact(
                        now.contact(), now.round(), now.phase(), now.happenedOn(), Standing.STANDS, List.of()));
                yield new ContactsOnRecord(all, waivers, asked);
            }
            case ContactWaived now -> {
                List<Waiver> all = new ArrayList<>(waivers);
                all.add(new Waiver(now.round(), now.phase(), now.happenedOn()));
                yield new ContactsOnRecord(contacts, all, without(now.phase()));
            }
            case ContactWaiverAsked now -> {
                List<WaiverAsked> all = new ArrayList<>(asked);
                all.add(new WaiverAsked(now, entry.by()));
                yield new ContactsOnRecord(contacts, waivers, all);
            }
            case ContactWaiverDeclined now -> new ContactsOnRecord(contacts, waivers, without(now.phase()));
            // What was asked in a round is not agreed to in the next.
            case CaseReopened _ -> new ContactsOnRecord(contacts, waivers, List.of());
            case ContactConfirmed now -> spoken(now.contact(), null, now.proposer());
            case ContactDisputed now -> spoken(now.contact(), Standing.DISPUTED, now.proposer());
            case DisputeSettled now -> spoken(now.contact(), now.stands() ? Standing.STANDS : Standing.FELL, null);
            default -> this;
        };
    }

    private ContactsOnRecord spoken(int number, Standing standing, String proposer) {
        List<Contact> all = new ArrayList<>(contacts);
        all.replaceAll(c -> {
            if (c.number != number) {
                return c;
            }
            List<String> spokenOf = new ArrayList<>(c.spokenOf);
            if (proposer != null) {
                spokenOf.add(proposer);
            }
            return new Contact(number, c.round, c.phase, c.day, standing == null ? c.standing : standing, spokenOf);
        });
        return new ContactsOnRecord(all, waivers, asked);
    }

    private List<WaiverAsked> without(Phase phase) {
        return asked.stream().filter(one -> one.fact.phase() != phase).toList();
    }

    /** 待同意的免除。 The waiver of that phase that waits. */
    public Optional<WaiverAsked> asked(Phase phase) {
        return asked.stream().filter(one -> one.fact.phase() == phase).findFirst();
    }

    /** 某次联系。 The contact with that ordinal. */
    public Optional<Contact> contact(int number) {
        return contacts.stream().filter(c -> c.number == number).findFirst();
    }

    /** 是否已有联系或已免除。 Whether by that day the duty of a phase was met by a standing contact or a waiver: BEFORE once a case, DURING and AFTER anew in each round. */
    public boolean settled(Phase phase, int round, LocalDate by) {
        return contacts.stream()
                        .anyMatch(c -> c.standing == Standing.STANDS
                                && !c.day.isAfter(by)
                                && counts(c.phase, c.round, phase, round))
                || waivers.stream().anyMatch(w -> !w.day.isAfter(by) && counts(w.phase, w.round, phase, round));
    }

    /** 是否已免除。 Whether the phase is waived in the round. */
    public boolean waived(Phase phase, int round) {
        return waivers.stream().anyMatch(w -> counts(w.phase, w.round, phase, round));
    }

    private static boolean counts(Phase has, int hasRound, Phase phase, int round) {
        return has == phase && (phase == Phase.BEFORE || hasRound == round);
    }
}
