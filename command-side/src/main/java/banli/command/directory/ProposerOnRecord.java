package banli.command.directory;

import banli.language.event.DirectoryEvent.ProposerEntered;
import banli.language.word.ContactDetails;
import banli.language.word.Enciphered;

/** 已登记的提出人。 What is on record of one proposer; the contact details are enciphered, null when none were given. */
public record ProposerOnRecord(String proposer, String name, Enciphered<ContactDetails> contact, boolean confidential) {
    /** Nothing on record yet. */
    public static final ProposerOnRecord NONE = new ProposerOnRecord(null, null, null, false);

    /** As the fact says. */
    public ProposerOnRecord with(ProposerEntered fact) {
        return new ProposerOnRecord(fact.proposer(), fact.name(), fact.contact(), fact.confidential());
    }
}
