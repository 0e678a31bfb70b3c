package banli.command.act;

import banli.command.act.state.CaseState;
import banli.command.rulebook.Circumstances;
import banli.language.command.ContactCommand.RecordContact;
import banli.language.command.ContactCommand.WaiveContact;
import banli.language.word.Office;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** 案件已知的联系。 What the case tells of a contact before anybody writes a word: its phase and day, and who was there. */
record KnownContact(CaseState c, Circumstances now) {
    /** A late record is welcome: the latest day on which a phase is open, and of its phases one that is still missing. */
    RecordContact contact() {
        List<LocalDate> days = Stream.of(
                        now.today(), c.lastStepOn(), c.intake().registered().receivedOn())
                .toList();
        for (LocalDate day : days) {
            List<Phase> open = Stream.of(Phase.values())
                    .filter(phase -> c.rounds().roundOf(phase, day).isPresent())
                    .toList();
            if (!open.isEmpty()) {
                return contact(
                        open.stream()
                                .filter(phase -> !c.contacts().settled(phase, c.round(), now.today()))
                                .findFirst()
                                .orElse(open.getLast()),
                        day);
            }
        }
        return contact(Phase.DURING, now.today());
    }

    private RecordContact contact(Phase phase, LocalDate day) {
        return new RecordContact(
                c.intake().caseId(), phase, null, null, ours(), c.intake().signers(), null, null, null, null, day);
    }

    /** Whoever records it; the registry enters it for a leader, and is to say for whom. */
    List<String> ours() {
        return now.actor().office() == Office.REGISTRY
                ? null
                : List.of(now.actor().person());
    }

    WaiveContact waiver(String saidBy) {
        return new WaiveContact(c.intake().caseId(), unwaived(), null, saidBy, now.today(), Channel.PHONE, null, null);
    }

    private Phase unwaived() {
        return Stream.concat(Stream.of(contact().phase()), Stream.of(Phase.values()))
                .filter(phase -> !c.contacts().waived(phase, c.round()))
                .findFirst()
                .orElse(null);
    }
}
