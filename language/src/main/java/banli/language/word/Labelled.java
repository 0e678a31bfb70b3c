package banli.language.word;

/** 有中英文名称的词。 A word with a label for people in both languages. */
public interface Labelled {
    /** The label shown to people. */
    Text label();
}
