package banli.standalone.doors;

import banli.desk.form.JsonName;
import banli.language.command.CaseCommand;
import banli.language.word.CaseId;
import banli.standalone.whole.CaseDriver;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 敲门用的内容。 A body for any act that can be read and is never recorded: it happens tomorrow, or names nothing that exists. */
final class Bodies {
    private static final String WORDS = "x";
    private static final int NUMBER = 9999;

    private Bodies() {}

    /** The JSON of an act, without its case. */
    static Map<String, Object> of(Class<?> act) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (RecordComponent part : act.getRecordComponents()) {
            String name = JsonName.of(part);
            if (!name.equals("case")) {
                body.put(name, value(part));
            }
        }
        return body;
    }

    /** The same as a form sends it: paths and single values. */
    static Map<String, List<String>> form(Class<?> act) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        flatten("", of(act), fields);
        return fields;
    }

    private static void flatten(String path, Map<?, ?> body, Map<String, List<String>> fields) {
        body.forEach((name, value) -> {
            String at = path.isEmpty() ? name.toString() : path + "." + name;
            if (value instanceof Map<?, ?> inner) {
                flatten(at, inner, fields);
            } else if (value instanceof List<?> list) {
                list.forEach(one -> fields.put(at, List.of(one.toString())));
            } else {
                fields.put(at, List.of(value.toString()));
            }
        });
    }

    private static Object value(RecordComponent part) {
        Class<?> type = part.getType();
        if (part.getName().equals("happenedOn")) {
            return CaseDriver.TODAY.plusDays(1).toString();
        } else if (part.getGenericType() instanceof ParameterizedType list) {
            return list.getActualTypeArguments()[0] == Integer.class ? List.of(NUMBER) : List.of();
        } else if (type == CaseId.class) {
            return "district-cppcc-7-6-none";
        } else if (type == CaseCommand.class) {
            Map<String, Object> anew = new LinkedHashMap<>(Map.of("act", "report-progress"));
            anew.putAll(of(banli.language.command.CommitmentCommand.ReportProgress.class));
            return anew;
        } else if (type.isRecord()) {
            return of(type);
        }
        return single(type);
    }

    private static Object single(Class<?> type) {
        if (type.isEnum()) {
            return ((Enum<?>) type.getEnumConstants()[0]).name();
        } else if (type == boolean.class || type == Boolean.class) {
            return true;
        } else if (type == LocalDate.class) {
            return CaseDriver.TODAY.toString();
        }
        return type == String.class ? WORDS : NUMBER;
    }
}
