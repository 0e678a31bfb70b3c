package banli.language.query;

import banli.language.word.ContactDetails;
import banli.language.word.Withheld;

/**
 * 联系方式答复。 The details in clear, null when none were given or they are withheld.
 *
 * @param withheld why they are not shown though they are on record, null when they are
 */
public record ContactDetailsAnswer(String proposer, ContactDetails details, Withheld withheld) {}
