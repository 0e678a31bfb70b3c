package banli.standalone.docs;

import banli.command.policy.DocumentSchema;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** 规则与日历文件的格式。 What a policy and a calendar may hold, path by path, printed from their schemas. */
final class PolicySchemaPage {
    private PolicySchemaPage() {}

    static String markdown() {
        StringBuilder page = new StringBuilder("""
                # 规则与日历文件的格式 · The format of policy and calendar documents

                由 `policies/schema/policy.json` 和 `policies/schema/calendar.json`（JSON Schema 2020-12）生成。
                Printed from these two JSON Schemas.

                采用前按此检查；不认识的名称一律拒绝。文件不超过 %d KB，嵌套不超过 %d 层。标 * 的须有。
                A document is checked by them before it is adopted; an unknown name is refused. At most %d KB, nested at most %d deep. *: required.
                """.formatted(
                        DocumentSchema.MOST_BYTES / 1024,
                        DocumentSchema.MOST_DEPTH,
                        DocumentSchema.MOST_BYTES / 1024,
                        DocumentSchema.MOST_DEPTH));
        for (DocumentSchema schema : DocumentSchema.values()) {
            page.append("\n## ")
                    .append(schema.source().get("title").asString())
                    .append(" · ")
                    .append(schema.source().get("description").asString())
                    .append("\n\n| 路径 path | 含义 | meaning | 取值 values |\n|---|---|---|---|\n");
            rows(page, "", schema.source(), schema.source());
        }
        return page.toString();
    }

    private static void rows(StringBuilder page, String path, JsonNode node, JsonNode schema) {
        node.path("properties").forEachEntry((name, property) -> {
            boolean required = node.path("required").valueStream().anyMatch(one -> name.equals(one.asString()));
            row(page, path + (path.isEmpty() ? "" : ".") + name, required, property, schema);
        });
    }

    private static void row(StringBuilder page, String path, boolean required, JsonNode property, JsonNode schema) {
        JsonNode what = resolved(property, schema);
        page.append("| `")
                .append(path)
                .append(required ? "` * | " : "` | ")
                .append(said(property, what, "title"))
                .append(" | ")
                .append(said(property, what, "description"))
                .append(" | ")
                .append(values(what, schema))
                .append(" |\n");
        JsonNode inside = what.has("items") ? resolved(what.get("items"), schema) : what;
        if (!bilingual(inside)) {
            rows(page, what.has("items") ? path + "[]" : path, inside, schema);
        }
    }

    private static JsonNode resolved(JsonNode node, JsonNode schema) {
        return node.has("$ref") ? schema.at(node.get("$ref").asString().substring(1)) : node;
    }

    private static String said(JsonNode property, JsonNode what, String in) {
        return (property.has(in) ? property : what).path(in).asString();
    }

    private static boolean bilingual(JsonNode node) {
        return node.path("properties").size() == 2 && node.path("properties").has("zh");
    }

    private static String values(JsonNode what, JsonNode schema) {
        if (what.has("enum")) {
            return what.get("enum")
                    .valueStream()
                    .map(one -> "`" + one.asString() + "`")
                    .collect(Collectors.joining(" "));
        }
        return switch (what.path("type").asString()) {
            case "integer" -> what.get("minimum") + "–" + what.get("maximum");
            case "boolean" -> "`true` `false`";
            case "array" ->
                what.get("minItems") + "–" + what.get("maxItems") + " × "
                        + values(resolved(what.get("items"), schema), schema);
            case "string" -> what.has("format") ? "YYYY-MM-DD" : "≤ " + what.get("maxLength");
            default -> bilingual(what) ? "`{zh, en}`" : "`{…}`";
        };
    }
}
