package banli.desk.correction;

import banli.language.word.CaseId;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 记录里的值。 What a record holds, as it is stored, by the path of each value; constants and keys as what they are by the record's type. */
final class Values {
    /** Its cipher tells nobody anything. */
    private static final String ENCIPHERED = "privateNote";
    /** No id is longer. */
    private static final int LONGEST = 80;

    private Values() {}

    /** Every text and number of a record; what kind of record it is does not count. A null type is one that this program does not know. */
    static Map<String, Object> of(Map<?, ?> record, Class<?> type) {
        Map<String, Object> flat = new LinkedHashMap<>();
        record.forEach((name, value) -> {
            if (!name.equals("type")) {
                put(flat, String.valueOf(name), value, within(type, name));
            }
        });
        return flat;
    }

    /** The last part of a path, without the number of a row. */
    static String component(String path) {
        return path.substring(path.lastIndexOf('.') + 1).replaceAll("\\[\\d+]$", "");
    }

    /** What of a value may be an id. */
    static Stream<String> ids(Object value) {
        return value instanceof CaseId caseId
                ? Stream.of(caseId.value())
                : value instanceof String text && !text.isEmpty() && text.length() <= LONGEST
                        ? Stream.of(text)
                        : Stream.empty();
    }

    private static void put(Map<String, Object> flat, String path, Object value, Type type) {
        switch (value) {
            case null -> {}
            case Map<?, ?> parts
            when !path.contains(ENCIPHERED) ->
                parts.forEach((name, part) -> put(flat, path + "." + name, part, within(type, name)));
            case List<?> rows -> {
                for (int at = 0; at < rows.size(); at++) {
                    put(flat, path + "[" + (at + 1) + "]", rows.get(at), element(type));
                }
            }
            case Map<?, ?> cipher -> flat.put(path, "×××");
            case String text -> flat.put(path, typed(text, type));
            default -> flat.put(path, value);
        }
    }

    private static Type within(Type type, Object name) {
        if (type instanceof Class<?> known && known.isRecord()) {
            for (RecordComponent part : known.getRecordComponents()) {
                if (part.getName().equals(name)) {
                    return part.getGenericType();
                }
            }
        }
        return null;
    }

    private static Type element(Type type) {
        return type instanceof ParameterizedType several ? several.getActualTypeArguments()[0] : null;
    }

    private static Object typed(String text, Type type) {
        if (type == CaseId.class) {
            return new CaseId(text);
        }
        if (type instanceof Class<?> known && known.isEnum()) {
            for (Object constant : known.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(text)) {
                    return constant;
                }
            }
        }
        return text;
    }
}
