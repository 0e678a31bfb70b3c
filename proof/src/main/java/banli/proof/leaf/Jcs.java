package banli.proof.leaf;

import java.util.Map;
import java.util.TreeMap;

/** 规范 JSON。 JSON as RFC 8785 writes it, of an object of texts and whole numbers; a leaf has nothing else. */
final class Jcs {
    private static final String SHORT = "\b\t\n\f\r\"\\";
    private static final String ESCAPES = "btnfr\"\\";

    private Jcs() {}

    /** Of names and their values, each a text, a whole number or null; sorted by UTF-16 units as the RFC asks. */
    static String of(Map<String, ?> object) {
        StringBuilder out = new StringBuilder(512).append('{');
        String before = "";
        for (Map.Entry<String, ?> each : new TreeMap<>(object).entrySet()) {
            out.append(before);
            text(out, each.getKey());
            out.append(':');
            switch (each.getValue()) {
                case null -> out.append("null");
                case String text -> text(out, text);
                case Long number -> out.append(number.longValue());
                case Integer number -> out.append(number.intValue());
                default -> throw new IllegalArgumentException("no place in a leaf: " + each.getValue());
            }
            before = ",";
        }
        return out.append('}').toString();
    }

    private static void text(StringBuilder out, String text) {
        out.append('"');
        for (int at = 0; at < text.length(); at++) {
            char one = text.charAt(at);
            int known = SHORT.indexOf(one);
            if (known >= 0) {
                out.append('\\').append(ESCAPES.charAt(known));
            } else if (one < ' ' || alone(text, at)) {
                out.append(String.format("\\u%04x", (int) one));
            } else {
                out.append(one);
            }
        }
        out.append('"');
    }

    /** Half of a pair has no bytes of its own in UTF-8: it is written out, so that two texts never share theirs. */
    private static boolean alone(String text, int at) {
        char one = text.charAt(at);
        if (Character.isHighSurrogate(one)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(one) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
