package banli.desk.export;

/** 防公式。 Texts that a spreadsheet would run as a formula get a quote in front. */
public final class Quoted {
    /** The most characters a cell of a spreadsheet holds. */
    private static final int LONGEST = 32_767;

    private static final String BEGINS = "=+-@＝＋－＠\t\r\n";

    private Quoted() {}

    /**
     * The text as it may stand in a cell: quoted when it begins with {@code = + - @}, also as wide as
     * Chinese characters, a tab or a line break; cut where no cell holds it.
     */
    static String cell(String text) {
        boolean formula = !text.isEmpty() && BEGINS.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        return safe.length() <= LONGEST ? safe : whole(safe.substring(0, LONGEST - 1)) + "…";
    }

    /** 去引号。 What was quoted by {@link #cell} as it was before; any other text as it is. */
    public static String undone(String text) {
        boolean quoted = text.length() > 1 && text.charAt(0) == '\'' && BEGINS.indexOf(text.charAt(1)) >= 0;
        return quoted ? text.substring(1) : text;
    }

    /** Without half of a character at the end. */
    private static String whole(String cut) {
        return Character.isHighSurrogate(cut.charAt(cut.length() - 1)) ? cut.substring(0, cut.length() - 1) : cut;
    }
}
