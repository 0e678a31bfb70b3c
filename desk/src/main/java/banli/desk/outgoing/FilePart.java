package banli.desk.outgoing;

/**
 * 卷内次序。 The parts of a file in the order in which they are filed, after DA/T 22—2015: the paper that went out before its final
 * draft, the text before what is attached, the answer before what it answers, finished papers before drafts.
 */
public enum FilePart {
    LETTER,
    LETTER_ATTACHED,
    SIGNING,
    RECEIVED,
    DOCUMENT,
    NOTE,
    REPORT,
    DRAFT,
    TRAIL
}
