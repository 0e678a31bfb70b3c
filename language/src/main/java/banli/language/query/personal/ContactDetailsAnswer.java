package banli.language.query.personal;

import banli.language.word.person.ContactDetails;
import banli.language.word.person.Withheld;

/**
 * 联系方式答复。 The details in clear, null when none were given or they are withheld.
 *
 * @param withheld why they are not shown though they are on record, null when they are
 */
public record ContactDetailsAnswer(String proposer, ContactDetails details, Withheld withheld) {}
