package banli.language.policy;

import banli.language.word.Text;

/**
 * 出处。 Where a rule stands, and where that was read.
 *
 * @param document title of the text
 * @param number its document number, null where it has none or it was not seen
 * @param article where in it, null where that was not seen
 * @param readAt where it was read, null when it was not
 * @param unread what could not be read, null when everything was
 */
public record Source(Text document, String number, String article, String readAt, Text unread) {}
