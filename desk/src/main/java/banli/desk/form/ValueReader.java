package banli.desk.form;

import banli.language.command.CaseCommand;
import banli.language.command.Input;
import banli.language.word.CaseId;
import banli.language.word.CaseNumber;
import banli.language.word.FieldError;
import banli.language.word.Session;
import banli.language.word.Text;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** 按词的形状读取 JSON。 Reads JSON into the language's records by their shape and keeps every error with its path. */
final class ValueReader {
    private final List<FieldError> wrong = new ArrayList<>();
    private final List<FieldError> missing = new ArrayList<>();
    private final CaseId inCase;
    private final BiFunction<Type, JsonNode, JsonNode> written;

    /** Acts within acts must be for this case, null when there is none; {@code written} makes JSON of what was typed, null for JSON. */
    ValueReader(CaseId inCase, BiFunction<Type, JsonNode, JsonNode> written) {
        this.inCase = inCase;
        this.written = written;
    }

    List<FieldError> wrong() {
        return wrong;
    }

    /** What is wrong, and in a form also what its act's shape requires and is not there: people are told both at once. */
    List<FieldError> allWrong() {
        return Stream.concat(
                        wrong.stream(),
                        missing.stream()
                                .filter(one -> written != null
                                        && wrong.stream()
                                                .noneMatch(
                                                        known -> known.field().equals(one.field()))))
                .toList();
    }

    /** A record from an object; null when anything in it is wrong. */
    <T> T record(Class<T> type, JsonNode node, String path, Set<String> alsoNamed) {
        if (!node.isObject()) {
            return fail(path, Wrong.NOT_OBJECT);
        }
        int before = wrong.size();
        Set<String> known = new HashSet<>(alsoNamed);
        Map<String, Object> values = new HashMap<>();
        for (RecordComponent part : type.getRecordComponents()) {
            String name = JsonName.of(part);
            known.add(name);
            values.put(part.getName(), part(part, node.get(name), JsonName.path(path, name)));
        }
        node.propertyNames().stream()
                .filter(name -> written == null && !known.contains(name))
                .forEach(name -> fail(JsonName.path(path, name), Wrong.UNKNOWN_FIELD));
        return wrong.size() > before ? null : build(type, values, path);
    }

    private Object part(RecordComponent part, JsonNode node, String path) {
        boolean absent = node == null || node.isNull();
        if (absent
                && CaseCommand.class.isAssignableFrom(part.getDeclaringRecord())
                && part.getType() == CaseId.class
                && part.getName().equals("caseId")) {
            return inCase;
        }
        if (absent && !Input.mayBeEmpty(part)) {
            missing.add(new FieldError(path, Wrong.MISSING));
        }
        if (absent) {
            return part.getType().isPrimitive() ? fail(path, Wrong.MISSING) : null;
        }
        Object value = value(part.getGenericType(), node, path);
        if (part.getName().equals("caseId") && value != null && inCase != null && !inCase.equals(value)) {
            return fail(path, Wrong.OTHER_CASE);
        }
        return value;
    }

    private Object value(Type type, JsonNode sent, String path) {
        JsonNode node = written == null ? sent : written.apply(type, sent);
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return list(generic.getActualTypeArguments()[0], node, path);
        }
        Class<?> raw = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
        if (raw == int.class || raw == Integer.class) {
            return whole(node, path, node.canConvertToInt())
                    .map(JsonNode::intValue)
                    .orElse(null);
        } else if (raw == long.class || raw == Long.class) {
            return whole(node, path, node.canConvertToLong())
                    .map(JsonNode::longValue)
                    .orElse(null);
        } else if (raw == boolean.class || raw == Boolean.class) {
            return node.isBoolean() ? node.booleanValue() : fail(path, Wrong.NOT_YES_NO);
        } else if (raw == CaseCommand.class) {
            return nested(node, path);
        } else if (raw.isRecord() && raw != CaseId.class) {
            return record(raw, node, path, Set.of());
        }
        return text(raw, node, path);
    }

    private Object text(Class<?> raw, JsonNode node, String path) {
        if (raw == LocalDate.class) {
            return node.isString()
                    ? Scalars.date(node.stringValue()).orElseGet(() -> fail(path, Wrong.NOT_DATE))
                    : fail(path, Wrong.NOT_DATE);
        } else if (!node.isString()) {
            return fail(path, raw.isEnum() ? Wrong.notOneOf(raw) : Wrong.NOT_TEXT);
        }
        String text = node.stringValue();
        if (raw.isEnum()) {
            return Scalars.constant(raw, text).map(Object.class::cast).orElseGet(() -> fail(path, Wrong.notOneOf(raw)));
        } else if (raw == CaseId.class) {
            return Scalars.caseId(text).orElseGet(() -> fail(path, Wrong.NOT_CASE));
        }
        Text flaw = Scalars.flaw(text);
        return flaw == null ? text : fail(path, flaw);
    }

    private Optional<JsonNode> whole(JsonNode node, String path, boolean fits) {
        if (!node.isIntegralNumber() || !fits) {
            fail(path, node.isIntegralNumber() ? Wrong.OUT_OF_RANGE : Wrong.NOT_WHOLE);
            return Optional.empty();
        }
        return Optional.of(node);
    }

    private List<Object> list(Type of, JsonNode node, String path) {
        if (!node.isArray()) {
            return fail(path, Wrong.NOT_LIST);
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            String at = path + "[" + i + "]";
            values.add(node.get(i).isNull() ? fail(at, Wrong.MISSING) : value(of, node.get(i), at));
        }
        return values;
    }

    private Object nested(JsonNode node, String path) {
        if (!node.isObject()) {
            return fail(path, Wrong.NOT_OBJECT);
        }
        JsonNode act = node.get("act");
        if (act == null || !act.isString()) {
            return fail(JsonName.path(path, "act"), Wrong.MISSING);
        }
        Optional<Class<? extends CaseCommand>> type = Acts.ofCase(act.stringValue());
        return type.isPresent()
                ? record(type.get(), node, path, Set.of("act"))
                : fail(JsonName.path(path, "act"), Wrong.UNKNOWN_ACT);
    }

    private <T> T build(Class<T> type, Map<String, Object> values, String path) {
        try {
            return Input.made(type, part -> values.get(part.getName()));
        } catch (IllegalArgumentException refused) {
            return fail(
                    path,
                    type == CaseNumber.class
                            ? Wrong.NOT_NUMBERED
                            : type == Session.class ? Wrong.NOT_MEETING : Wrong.UNREADABLE);
        }
    }

    private <T> T fail(String path, Text message) {
        wrong.add(new FieldError(path, message));
        return null;
    }
}
