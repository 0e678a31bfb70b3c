package banli.language.word.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 总结的措辞。 A text with bound fields: {@code {{figure:LEAD_CASES}}} shows a value, {@code {{reports|定期听取汇报}}} shows words
 * that hold only while something stands behind them. Whatever is no whole field is plain text.
 */
public record SummaryWording(String text, List<Piece> pieces) {
    private static final Pattern FIELD = Pattern.compile("\\{\\{([^{}|\\n]{1,200})(?:\\|([^{}\\n]{1,2000}))?}}");
    private static final int CONTEXT = 8;
    private static final int TYPED = 40;

    /** 一段措辞。 Plain text ({@code field} null), or a field as it is written; {@code words} null where its value is shown. */
    public record Piece(String text, String field, String words) {}

    /** 改成手写的一处。 What was typed where a bound field stood before. */
    public record Overtyped(String field, String typed) {}

    /** 读出。 The pieces of a text; together they are the text. */
    public static SummaryWording of(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher field = FIELD.matcher(text);
        int done = 0;
        while (field.find()) {
            if (field.start() > done) {
                pieces.add(new Piece(text.substring(done, field.start()), null, null));
            }
            pieces.add(new Piece(field.group(), field.group(1).strip(), field.group(2)));
            done = field.end();
        }
        if (done < text.length()) {
            pieces.add(new Piece(text.substring(done), null, null));
        }
        return new SummaryWording(text, List.copyOf(pieces));
    }

    /** 改成手写的各处。 Where a later text has something typed in the place of a field of this one, found by the words around it. */
    public List<Overtyped> overtypedIn(String later) {
        List<Overtyped> found = new ArrayList<>();
        int at = 0;
        for (Piece piece : pieces) {
            int end = at + piece.text().length();
            if (piece.field() != null) {
                String before = before(text.substring(Math.max(0, at - CONTEXT), at));
                String after = after(text.substring(end, Math.min(text.length(), end + CONTEXT)));
                String typed = between(later, before, piece.text(), after);
                if (typed != null) {
                    found.add(new Overtyped(piece.field(), typed));
                }
            }
            at = end;
        }
        return List.copyOf(found);
    }

    private static String between(String later, String before, String field, String after) {
        boolean told = before.length() + after.length() >= 3 && !before.isEmpty() && !after.isEmpty();
        if (!told || later.contains(before + field + after)) {
            return null;
        }
        int from = later.indexOf(before);
        int start = from + before.length();
        int end = from < 0 ? -1 : later.indexOf(after, start);
        if (end <= start || end - start > TYPED) {
            return null;
        }
        String typed = later.substring(start, end);
        return typed.contains("{{") || typed.contains("\n") ? null : typed;
    }

    /** What stands before on the same line, up to the field before; the end of that field where they touch. */
    private static String before(String text) {
        String line = text.substring(text.lastIndexOf('\n') + 1);
        int field = line.lastIndexOf("}}");
        return field < 0 || field == line.length() - 2 ? line : line.substring(field + 2);
    }

    private static String after(String text) {
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end);
        int field = line.indexOf("{{");
        return field <= 0 ? line : line.substring(0, field);
    }
}
