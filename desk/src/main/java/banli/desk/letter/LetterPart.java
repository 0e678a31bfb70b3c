package banli.desk.letter;

/**
 * 函件的一段。 A part of a letter that is being written.
 *
 * @param at the page's field where it is typed
 * @param item the item that it answers, 0 for a passage of the letter's own
 * @param text its paragraphs as they stand in the letter; empty when there are none
 */
public record LetterPart(String at, int item, String text) {}
