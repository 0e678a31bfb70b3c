package banli.command.act.contact;

import banli.command.act.state.CaseState;
import banli.command.rulebook.Circumstances;
import banli.language.command.CaseCommand;
import banli.language.command.ContactCommand.RecordContact;
import banli.language.word.proposal.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** 一次联系数案。 One talk that concerned several cases, as each of the others has it: its own phase, and its own proposers among those met. */
public final class HeldWith {
    private HeldWith() {}

    /** 在本案。 The act as this case has it; any other act as it is. */
    public static CaseCommand asHere(CaseCommand act, CaseState c, Circumstances now) {
        if (!(act instanceof RecordContact it) || c.stage() == null || it.proposersMet() == null) {
            return act;
        }
        List<String> ours = it.proposersMet().stream()
                .filter(c.intake().signers()::contains)
                .toList();
        return new RecordContact(
                it.caseId(),
                phase(it, c, now.dayOf(it.happenedOn())),
                it.channel(),
                it.place(),
                it.ourPeople(),
                // None of them is of this case: said as a refusal.
                ours.isEmpty() ? it.proposersMet() : ours,
                it.summary(),
                it.privateNote(),
                it.attachments(),
                it.heldWith(),
                it.happenedOn());
    }

    /** Of the phases open on that day the first that is still missing, else the one that was given, else the last. */
    private static Phase phase(RecordContact it, CaseState c, LocalDate day) {
        List<Phase> open = Stream.of(Phase.values())
                .filter(phase -> c.rounds().roundOf(phase, day).isPresent())
                .toList();
        if (open.isEmpty()) {
            return it.phase();
        }
        return open.stream()
                .filter(phase -> !c.contacts().settled(phase, c.round(), day))
                .findFirst()
                .orElse(open.contains(it.phase()) ? it.phase() : open.getLast());
    }
}
