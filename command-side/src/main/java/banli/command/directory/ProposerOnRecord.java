package banli.command.directory;

import banli.language.event.DirectoryEvent.ProposerEntered;
import banli.language.word.person.ContactDetails;
import banli.language.word.person.Enciphered;

/**
 * 已登记的提出人。 What is on record of one proposer; all null before it is entered.
 *
 * @param contact enciphered, null when none was given
 * @param enteredUnder idempotency key of the act that entered it, to which the contact details are bound
 */
public record ProposerOnRecord(
        String proposer, String name, Enciphered<ContactDetails> contact, boolean confidential, String enteredUnder) {
    /** 尚无。 Nothing on record yet. */
    public static final ProposerOnRecord NONE = new ProposerOnRecord(null, null, null, false, null);

    /** 读入一件事实。 As the fact says, which an act under that idempotency key recorded. */
    public ProposerOnRecord with(ProposerEntered fact, String key) {
        return new ProposerOnRecord(fact.proposer(), fact.name(), fact.contact(), fact.confidential(), key);
    }
}
