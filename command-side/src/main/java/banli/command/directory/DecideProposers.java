package banli.command.directory;

import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Conditions;
import banli.language.command.DirectoryCommand.EnterProposer;
import banli.language.event.DirectoryEvent.ProposerEntered;
import banli.language.word.Body;
import banli.language.word.person.ContactDetails;
import banli.language.word.person.Enciphered;
import banli.language.word.proposal.ListKind;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** 登记提出人。 Decides on proposers; their contact details leave the decision enciphered. */
public final class DecideProposers {
    private DecideProposers() {}

    /**
     * 登记提出人。 Enters or changes a proposer.
     *
     * @param sectorBefore the sector or delegation on record, which may stay though it is on no list
     */
    public static List<ProposerEntered> enter(EnterProposer act, String sectorBefore, Circumstances now) {
        ContactDetails contact = act.contact();
        ListKind kind = act.body() == Body.CONGRESS ? ListKind.DELEGATION : ListKind.SECTOR;
        Conditions.of(now.actor(), false, act)
                .id("proposer", act.proposer())
                .field(
                        "sector",
                        now.historical()
                                || now.lists().allows(kind, act.sector())
                                || act.sector().equals(sectorBefore),
                        "本单位的" + kind.label().zh() + "清单中没有“" + act.sector() + "”，请从清单中选择",
                        "“" + act.sector() + "” is not among the office's "
                                + kind.label().en() + "; choose one of the list")
                .orRefuse();
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
