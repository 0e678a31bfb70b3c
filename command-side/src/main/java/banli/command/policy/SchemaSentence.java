package banli.command.policy;

import banli.language.word.FieldError;
import banli.language.word.Text;
import com.networknt.schema.Error;
import java.util.stream.Collectors;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** 格式的话。 Says in words what a document's schema found wrong, and at which path. */
final class SchemaSentence {
    private static final int LONGEST_NAME = 40;

    private SchemaSentence() {}

    static FieldError of(Error error, JsonNode schema) {
        String path = "document" + error.getInstanceLocation().toString().substring(1);
        return new FieldError(path, text(error, schema));
    }

    private static Text text(Error error, JsonNode schema) {
        String limit = String.valueOf(error.getSchemaNode());
        return switch (error.getKeyword()) {
            case "required" -> text("缺少“" + error.getProperty() + "”", "“" + error.getProperty() + "” is missing");
            case "additionalProperties" ->
                text("不认识的名称“" + name(error) + "”", "“" + name(error) + "” is not a name known here");
            case "type" -> typed(error.getSchemaNode().asString());
            case "enum", "const" -> text("只能是：" + choices(error, "、"), "One of: " + choices(error, ", "));
            case "minimum" -> text("不得小于 " + limit, "At least " + limit);
            case "maximum" -> text("不得大于 " + limit, "At most " + limit);
            case "minItems" -> text("至少 " + limit + " 项", "At least " + limit + " entries");
            case "maxItems" -> text("至多 " + limit + " 项", "At most " + limit + " entries");
            case "uniqueItems" -> text("各项不得重复", "No entry twice");
            case "minLength" -> text("须填写", "Required");
            case "maxLength" -> text("不得超过 " + limit + " 个字", "At most " + limit + " characters");
            default -> described(error, schema);
        };
    }

    private static Text typed(String type) {
        return switch (type) {
            case "integer" -> text("须为整数", "A whole number");
            case "boolean" -> text("须为 true 或 false", "true or false");
            case "array" -> text("须为列表", "A list");
            case "object" -> text("须为一组名称和值", "An object of names and values");
            default -> text("须为文字", "Words");
        };
    }

    /** A pattern or format is told as the schema describes what has it. */
    private static Text described(Error error, JsonNode schema) {
        JsonPointer at =
                JsonPointer.compile(error.getSchemaLocation().getFragment().toString());
        for (JsonPointer it = at; it != null; it = it.head()) {
            JsonNode one = schema.at(it);
            if (one.has("title") && one.has("description")) {
                return text(
                        "须为" + one.get("title").asString(),
                        "Must be " + one.get("description").asString());
            }
        }
        return text("不合格式", "Not of the form asked for");
    }

    private static String choices(Error error, String separator) {
        JsonNode node = error.getSchemaNode();
        return node.isArray()
                ? node.valueStream().map(JsonNode::asString).collect(Collectors.joining(separator))
                : node.asString();
    }

    /** As somebody wrote it, without what can't be shown. */
    private static String name(Error error) {
        String name = error.getProperty().replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "?");
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    }

    private static Text text(String zh, String en) {
        return new Text(zh, en);
    }
}
