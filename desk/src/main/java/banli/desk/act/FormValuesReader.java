package banli.desk.act;

import banli.desk.form.ActReader;
import banli.language.command.CaseCommand;
import banli.language.command.Command;
import banli.language.word.CaseId;
import banli.language.word.proposal.Item;
import banli.language.word.proposal.Outcome;
import banli.language.word.proposal.Signatory;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * 由表单成为动作。 Reads an act from what was typed, as from JSON, once what people type is written as JSON has it: numbers,
 * rows, a proposer by id, an outcome as it is chosen, a case by its number. What is empty is left out.
 */
record FormValuesReader(
        UnaryOperator<String> nameOfProposer, UnaryOperator<String> keyOfCase, Class<? extends CaseCommand> anew) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,，、;；]+");
    private static final Pattern STEPS = Pattern.compile("\\.|(?=\\[)");

    <C extends Command> C read(FormValues typed, Class<C> act, CaseId inCase) {
        ObjectNode sent = NODES.objectNode();
        if (anew != null) {
            sent.putObject("anew").put("act", Fields.nameOf(anew));
        }
        typed.everything().keySet().forEach(path -> put(sent, STEPS.split(path, -1), typed.all(path)));
        return ActReader.typed(sent, act, inCase, this::written);
    }

    /** Rows stand under their numbers in brackets. */
    private static void put(ObjectNode sent, String[] path, List<String> values) {
        if (!values.isEmpty()) {
            ObjectNode at = sent;
            for (String step : List.of(path).subList(0, path.length - 1)) {
                at = at.get(step) instanceof ObjectNode known ? known : at.putObject(step);
            }
            at.set(path[path.length - 1], values.size() == 1 ? NODES.stringNode(values.getFirst()) : texts(values));
        }
    }

    private static ArrayNode texts(List<String> values) {
        return NODES.arrayNode().addAll(values.stream().map(NODES::stringNode).toList());
    }

    private JsonNode written(Type wanted, JsonNode typed) {
        if (wanted instanceof ParameterizedType list) {
            return list((Class<?>) list.getActualTypeArguments()[0], typed);
        }
        JsonNode first = typed.isArray() ? typed.get(0) : typed;
        return first.isString() ? value((Class<?>) wanted, first.stringValue(), first) : first;
    }

    private static JsonNode list(Class<?> of, JsonNode typed) {
        if (typed instanceof ObjectNode rows) {
            ArrayNode all = NODES.arrayNode();
            IntStream.range(0, rows.size())
                    .mapToObj(at -> rows.get("[" + at + "]"))
                    .filter(Objects::nonNull)
                    .forEach(row ->
                            all.add(of == Item.class && row instanceof ObjectNode item ? numbered(item, all) : row));
            return all;
        } else if (!typed.isString()) {
            return typed;
        }
        return of == String.class
                ? NODES.arrayNode().add(typed)
                : texts(BETWEEN_WORDS
                        .splitAsStream(typed.stringValue())
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    /** An item keeps the number it has; a new one is next. */
    private static ObjectNode numbered(ObjectNode item, ArrayNode before) {
        int last = before.isEmpty()
                ? 0
                : before.get(before.size() - 1).get("number").asInt();
        String own = item.get("number") == null ? "" : item.get("number").asString();
        return item.put("number", own.matches("\\d{1,3}") ? Integer.parseInt(own) : last + 1);
    }

    private JsonNode value(Class<?> wanted, String text, JsonNode typed) {
        if (wanted == Signatory.class) {
            return NODES.objectNode().put("proposer", text).put("name", nameOfProposer.apply(text));
        } else if (wanted == Outcome.class) {
            return outcome(text.split("\\|", 3));
        } else if (wanted == CaseId.class) {
            return NODES.stringNode(keyOfCase.apply(text));
        } else if (Fields.isWhole(wanted) && WHOLE.matcher(text).matches()) {
            return NODES.numberNode(Long.parseLong(text));
        } else if ((wanted == boolean.class || wanted == Boolean.class)
                && List.of("true", "false").contains(text)) {
            return NODES.booleanNode(Boolean.parseBoolean(text));
        }
        return typed;
    }

    /** As {@link Choices} writes it: scheme, code and text with bars between them. */
    private static ObjectNode outcome(String[] chosen) {
        ObjectNode outcome = NODES.objectNode();
        List<String> names = List.of("scheme", "code", "text");
        for (int at = 0; at < chosen.length; at++) {
            if (at < 2 || !chosen[at].isBlank()) {
                outcome.put(names.get(at), chosen[at]);
            }
        }
        return outcome;
    }
}
