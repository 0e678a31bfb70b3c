package banli.language.word.person;

/** 理由。 When words are a reason for which something personal is given out. */
public final class Reason {
    /** 至少几个字。 The fewest characters. */
    public static final int LEAST = 8;

    private static final int LETTERS = 4;

    private Reason() {}

    /** 是否成句。 Whether it is a sentence, and not one character over and over. */
    public static boolean isSentence(String why) {
        String said = why.strip();
        long letters = said.codePoints().filter(Character::isLetter).distinct().count();
        return said.codePointCount(0, said.length()) >= LEAST && letters >= LETTERS;
    }
}
