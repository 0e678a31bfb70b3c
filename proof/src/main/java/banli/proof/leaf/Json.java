package banli.proof.leaf;

import banli.proof.word.Refused;
import banli.proof.word.Strict;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 读规范 JSON。 Reads JSON that is written as RFC 8785 writes it, of objects, lists, texts, whole numbers and null. */
public final class Json {
    private static final int DEEPEST = 8;

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /**
     * 读出。 Reads an object.
     *
     * @throws Refused when it is written in any other way
     */
    public static Map<?, ?> read(byte[] bytes) {
        Json json = new Json(Strict.text(bytes));
        Map<?, ?> object = json.whole();
        @SuppressWarnings("unchecked")
        String again = Jcs.of((Map<String, ?>) object);
        if (!again.equals(json.text)) {
            throw new Refused("JSON 不是规范的写法（RFC 8785）。", "The JSON is not written as RFC 8785 asks.");
        }
        return object;
    }

    /**
     * 读事实的内容。 Reads what a fact says, in whatever order its names were written; nothing may stand between them.
     *
     * @throws Refused when it is no object of texts, whole numbers and null
     */
    public static Map<?, ?> payload(byte[] bytes) {
        return new Json(Strict.text(bytes)).whole();
    }

    private Map<?, ?> whole() {
        if (value(0) instanceof Map<?, ?> object && at == text.length()) {
            return object;
        }
        throw unreadable();
    }

    private Object value(int depth) {
        if (depth > DEEPEST || at >= text.length()) {
            throw unreadable();
        }
        return switch (text.charAt(at)) {
            case '{' -> object(depth);
            case '[' -> list(depth);
            case '"' -> string();
            case 'n' -> nothing();
            default -> number();
        };
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> object = new HashMap<>();
        at++;
        while (!ends('}', object.isEmpty())) {
            String name = string();
            take(':');
            if (object.containsKey(name)) {
                throw new Refused(
                        "“" + Strict.shortened(name) + "”写了两次。",
                        "\"" + Strict.shortened(name) + "\" stands there twice.");
            }
            object.put(name, value(depth + 1));
        }
        return object;
    }

    private List<Object> list(int depth) {
        List<Object> list = new ArrayList<>();
        at++;
        while (!ends(']', list.isEmpty())) {
            list.add(value(depth + 1));
        }
        return list;
    }

    private boolean ends(char end, boolean first) {
        if (at < text.length() && text.charAt(at) == end) {
            at++;
            return true;
        }
        if (!first) {
            take(',');
        }
        return false;
    }

    private String string() {
        take('"');
        StringBuilder string = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char one = text.charAt(at++);
            string.append(one == '\\' ? escaped() : one);
        }
        take('"');
        return string.toString();
    }

    private char escaped() {
        char kind = at < text.length() ? text.charAt(at++) : 0;
        int known = "btnfr\"\\".indexOf(kind);
        if (known >= 0) {
            return "\b\t\n\f\r\"\\".charAt(known);
        }
        if (kind != 'u' || at + 4 > text.length()) {
            throw unreadable();
        }
        at += 4;
        try {
            return (char) Integer.parseInt(text, at - 4, at, 16);
        } catch (NumberFormatException other) {
            throw unreadable();
        }
    }

    private Long number() {
        int from = at;
        while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        try {
            return Long.valueOf(text.substring(from, at));
        } catch (NumberFormatException other) {
            throw unreadable();
        }
    }

    private Object nothing() {
        for (char one : "null".toCharArray()) {
            take(one);
        }
        return null;
    }

    private void take(char wanted) {
        if (at >= text.length() || text.charAt(at) != wanted) {
            throw unreadable();
        }
        at++;
    }

    private Refused unreadable() {
        return new Refused("JSON 在第 " + at + " 个字读不下去。", "The JSON can't be read on at character " + at + ".");
    }

    /** 写出。 Writes an object. */
    public static byte[] written(Map<String, ?> object) {
        return Jcs.of(object).getBytes(StandardCharsets.UTF_8);
    }
}
