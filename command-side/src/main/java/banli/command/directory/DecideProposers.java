package banli.command.directory;

import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Conditions;
import banli.language.act.HouseAct;
import banli.language.command.DirectoryCommand.EnterProposer;
import banli.language.event.DirectoryEvent.ProposerEntered;
import banli.language.word.ContactDetails;
import banli.language.word.Enciphered;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** 登记提出人。 Decides on proposers; their contact details leave the decision enciphered. */
public final class DecideProposers {
    private DecideProposers() {}

    /** 登记提出人。 Enters or changes a proposer. */
    public static List<ProposerEntered> enter(EnterProposer act, Circumstances now) {
        ContactDetails contact = act.contact();
        Conditions conditions = Conditions.of(now.actor(), false, HouseAct.ENTER_PROPOSER)
                .id("proposer", act.proposer())
                .words("name", act.name(), 100)
                .present("body", act.body());
        if (act.sector() != null) {
            conditions.words("sector", act.sector(), 100);
        }
        if (given(contact)) {
            optional(conditions, "contact.phone", contact.phone(), 40);
            optional(conditions, "contact.address", contact.address(), 200);
            optional(conditions, "contact.email", contact.email(), 100);
        }
        conditions.orRefuse();
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

    private static void optional(Conditions conditions, String path, String value, int most) {
        if (value != null) {
            conditions.words(path, value, most);
        }
    }
}
