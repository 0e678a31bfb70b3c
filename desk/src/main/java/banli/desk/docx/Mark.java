package banli.desk.docx;

import java.util.ArrayList;
import java.util.List;

/**
 * 模板里的记号。 {@code {{name}}}, {@code {{#name}}} or {@code {{/name}}} in a paragraph, wherever Word cut it into pieces.
 *
 * @param sign {@code #} where what is repeated begins, {@code /} where it ends, a blank for a field
 * @param from where it begins in the paragraph's words, and {@code to} where it is over
 */
record Mark(char sign, String name, int from, int to) {
    private static final int LONGEST = 40;

    /** All in these words, in order. */
    static List<Mark> in(String words) {
        List<Mark> marks = new ArrayList<>();
        int from = words.indexOf("{{");
        while (from >= 0) {
            int to = words.indexOf("}}", from + 2);
            if (to < 0 || to - from > LONGEST + 3) {
                throw Unfit.broken(words.substring(from, Math.min(words.length(), from + LONGEST)));
            }
            String inside = words.substring(from + 2, to).strip();
            char sign = inside.startsWith("#") || inside.startsWith("/") ? inside.charAt(0) : ' ';
            marks.add(new Mark(sign, sign == ' ' ? inside : inside.substring(1).strip(), from, to + 2));
            from = words.indexOf("{{", to + 2);
        }
        return marks;
    }

    /** The one mark that is all a paragraph says; null for any other paragraph. */
    static Mark alone(String words) {
        List<Mark> marks = in(words);
        return marks.size() == 1
                        && words.substring(0, marks.getFirst().from()).isBlank()
                        && words.substring(marks.getFirst().to()).isBlank()
                ? marks.getFirst()
                : null;
    }
}
