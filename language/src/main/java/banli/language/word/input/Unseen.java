package banli.language.word.input;

/** 看不见的字符。 Characters that nobody sees: controls, zero widths, what turns the direction of writing, half of a pair, blanks that pass for letters. */
public final class Unseen {
    private static final String BLANK_LETTERS = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0";

    private Unseen() {}

    /** Whether there are any; line ends and tabs are seen. */
    public static boolean in(String text) {
        return text.codePoints().anyMatch(Unseen::isUnseen);
    }

    /** The same text without any. */
    public static String without(String text) {
        return text.codePoints()
                .filter(one -> !isUnseen(one))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isUnseen(int one) {
        return switch (Character.getType(one)) {
            case Character.CONTROL -> one != '\n' && one != '\t' && one != '\r';
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> BLANK_LETTERS.indexOf(one) >= 0;
        };
    }
}
