package banli.proof.leaf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 规范 JSON。 JSON as RFC 8785 writes it, of objects, lists, texts, whole numbers and null; nothing else is asked for. */
public final class Jcs {
    private static final String SHORT = "\b\t\n\f\r\"\\";
    private static final String ESCAPES = "btnfr\"\\";

    private Jcs() {}

    /** 写出。 An object, its names sorted by UTF-16 units as the RFC asks. */
    public static String of(Map<String, ?> object) {
        StringBuilder out = new StringBuilder(512);
        value(out, object);
        return out.toString();
    }

    static void value(StringBuilder out, Object value) {
        switch (value) {
            case null -> out.append("null");
            case String text -> text(out, text);
            case Long number -> out.append(number.longValue());
            case Integer number -> out.append(number.intValue());
            case List<?> list -> list(out, list);
            case Map<?, ?> object -> object(out, object);
            default -> throw new IllegalArgumentException("no place in canonical JSON: " + value.getClass());
        }
    }

    private static void object(StringBuilder out, Map<?, ?> object) {
        String before = "{";
        for (Map.Entry<?, ?> each : new TreeMap<>(object).entrySet()) {
            out.append(before);
            text(out, (String) each.getKey());
            out.append(':');
            value(out, each.getValue());
            before = ",";
        }
        out.append(object.isEmpty() ? "{}" : "}");
    }

    private static void list(StringBuilder out, List<?> list) {
        String before = "[";
        for (Object each : list) {
            out.append(before);
            value(out, each);
            before = ",";
        }
        out.append(list.isEmpty() ? "[]" : "]");
    }

    private static void text(StringBuilder out, String text) {
        out.append('"');
        int plain = 0;
        for (int at = 0; at < text.length(); at++) {
            char one = text.charAt(at);
            if (one >= ' ' && one != '"' && one != '\\' && (one < '\ud800' || one > '\udfff' || !alone(text, at))) {
                continue;
            }
            out.append(text, plain, at);
            plain = at + 1;
            int known = SHORT.indexOf(one);
            if (known >= 0) {
                out.append('\\').append(ESCAPES.charAt(known));
            } else {
                out.append(String.format("\\u%04x", (int) one));
            }
        }
        out.append(text, plain, text.length()).append('"');
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
