package banli.command.directory;

import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Conditions;
import banli.language.command.DirectoryCommand.EnterProposer;
import banli.language.event.DirectoryEvent.ProposerEntered;
import banli.language.word.person.ContactDetails;
import banli.language.word.person.Enciphered;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** 登记提出人。 Decides on proposers; their contact details leave the decision enciphered. */
public final class DecideProposers {
    private DecideProposers() {}

    /** 登记提出人。 Enters or changes a proposer. */
    public static List<ProposerEntered> enter(EnterProposer act, Circumstances now) {
        ContactDetails contact = act.contact();
        Conditions.of(now.actor(), false, act).id("proposer", act.proposer()).orRefuse();
        Enciphered<ContactDetails> hidden =
                given(contact) ? now.encipher(act.proposer(), "proposer-entered", "contact", contact) : null;
        return List.of(new ProposerEntered(
                act.proposer(), act.name().strip(), act.body(), act.sector(), hidden, act.confidential()));
    }

    private static boolean given(ContactDetails contact) {
        return contact != null
                && Stream.of(contact.phone(), contact.address(), contact.email())
                        .anyMatch(Objects::nonNull);
    }
}
