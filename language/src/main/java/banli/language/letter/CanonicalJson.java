package banli.language.letter;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** 规范 JSON。 JSON as RFC 8785 (JCS) writes it, of objects with sorted names, lists, texts, whole numbers and null; nothing else is asked for. */
public final class CanonicalJson {
    private static final String SHORT = "\b\t\n\f\r\"\\";
    private static final String ESCAPES = "btnfr\"\\";

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /** Of an object with sorted names. */
    public static String of(SortedMap<String, ?> sorted) {
        CanonicalJson json = new CanonicalJson();
        json.value(sorted);
        return json.out.toString();
    }

    private void value(Object value) {
        switch (value) {
            case null -> out.append("null");
            case Map<?, ?> object -> object(object);
            case List<?> list -> list(list);
            case String text -> text(text);
            case Integer number -> out.append(number.intValue());
            case Long number -> out.append(number.longValue());
            default -> throw new IllegalArgumentException("no place in canonical JSON: " + value.getClass());
        }
    }

    private void object(Map<?, ?> object) {
        out.append('{');
        String before = "";
        for (Map.Entry<?, ?> each : object.entrySet()) {
            out.append(before);
            text((String) each.getKey());
            out.append(':');
            value(each.getValue());
            before = ",";
        }
        out.append('}');
    }

    private void list(List<?> list) {
        out.append('[');
        String before = "";
        for (Object each : list) {
            out.append(before);
            value(each);
            before = ",";
        }
        out.append(']');
    }

    private void text(String text) {
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

    /** Half of a pair has no bytes of its own in UTF-8: it is written out, so that two letters never share theirs. */
    private static boolean alone(String text, int at) {
        char one = text.charAt(at);
        if (Character.isHighSurrogate(one)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(one) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
