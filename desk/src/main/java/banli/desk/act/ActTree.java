package banli.desk.act;

import banli.desk.form.JsonName;
import banli.language.command.CaseCommand;
import banli.language.word.CaseId;
import banli.language.word.Item;
import banli.language.word.Outcome;
import banli.language.word.Signatory;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** 由表单成为动作的内容。 Makes the JSON of an act from what was typed, by the act's shape; what is empty is left out. */
final class ActTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,，、;；]+");

    private final Typed typed;
    private final UnaryOperator<String> nameOfProposer;
    private final UnaryOperator<String> keyOfCase;
    private final Class<? extends CaseCommand> anew;

    /** {@code anew} is the act done anew in a correction, else null. */
    ActTree(
            Typed typed,
            UnaryOperator<String> nameOfProposer,
            UnaryOperator<String> keyOfCase,
            Class<? extends CaseCommand> anew) {
        this.typed = typed;
        this.nameOfProposer = nameOfProposer;
        this.keyOfCase = keyOfCase;
        this.anew = anew;
    }

    ObjectNode of(Class<?> act) {
        return record(act, "");
    }

    private ObjectNode record(Class<?> type, String parent) {
        ObjectNode node = NODES.objectNode();
        for (RecordComponent part : type.getRecordComponents()) {
            if (!Fields.isLeftOut(part)) {
                String name = JsonName.of(part);
                JsonNode value = value(part.getGenericType(), parent.isEmpty() ? name : parent + "." + name);
                if (value != null) {
                    node.set(name, value);
                }
            }
        }
        return node;
    }

    private JsonNode value(Type type, String path) {
        if (type instanceof ParameterizedType list) {
            return list((Class<?>) list.getActualTypeArguments()[0], path);
        }
        Class<?> raw = (Class<?>) type;
        if (raw == Signatory.class) {
            return signatory(path);
        } else if (raw == Outcome.class && !typed.one(path).isEmpty()) {
            return outcome(typed.one(path));
        } else if (raw == CaseCommand.class) {
            return anew == null ? null : record(anew, path).put("act", Fields.nameOf(anew));
        } else if (raw == CaseId.class) {
            return typed.one(path).isEmpty() ? null : NODES.stringNode(keyOfCase.apply(typed.one(path)));
        } else if (raw.isRecord()) {
            return typed.any(path, Fields::isFixed) ? record(raw, path) : null;
        }
        return scalar(raw, typed.one(path));
    }

    private static JsonNode scalar(Class<?> raw, String text) {
        if (text.isEmpty()) {
            return null;
        } else if (Fields.isWhole(raw) && WHOLE.matcher(text).matches()) {
            return NODES.numberNode(Long.parseLong(text));
        } else if (raw == boolean.class && List.of("true", "false").contains(text)) {
            return NODES.booleanNode(Boolean.parseBoolean(text));
        }
        return NODES.stringNode(text);
    }

    private JsonNode list(Class<?> of, String path) {
        List<JsonNode> values;
        if (of == String.class) {
            values = typed.all(path).stream().<JsonNode>map(NODES::stringNode).toList();
        } else if (of == CaseId.class || Fields.isWhole(of)) {
            values = BETWEEN_WORDS
                    .splitAsStream(typed.one(path))
                    .filter(word -> !word.isEmpty())
                    .map(word -> of == CaseId.class ? NODES.stringNode(keyOfCase.apply(word)) : scalar(of, word))
                    .toList();
        } else {
            values = java.util.stream.IntStream.range(0, typed.rows(path))
                    .mapToObj(at -> row(of, path + "[" + at + "]", at))
                    .toList();
        }
        return values.isEmpty() ? null : NODES.arrayNode().addAll(values);
    }

    private JsonNode row(Class<?> of, String path, int at) {
        JsonNode row = of == Signatory.class ? signatory(path) : record(of, path);
        return of == Item.class ? ((ObjectNode) row).put("number", at + 1) : row;
    }

    private ObjectNode signatory(String path) {
        String proposer = typed.one(path);
        return proposer.isEmpty()
                ? null
                : NODES.objectNode().put("proposer", proposer).put("name", nameOfProposer.apply(proposer));
    }

    /** As {@link Choices} writes an outcome: scheme, code and text with bars between them. */
    private static ObjectNode outcome(String chosen) {
        String[] parts = chosen.split("\\|", 3);
        ObjectNode node = NODES.objectNode().put("scheme", parts[0]);
        if (parts.length > 1) {
            node.put("code", parts[1]);
        }
        if (parts.length > 2 && !parts[2].isBlank()) {
            node.put("text", parts[2]);
        }
        return node;
    }
}
