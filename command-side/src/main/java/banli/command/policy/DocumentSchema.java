package banli.command.policy;

import banli.language.word.FieldError;
import banli.language.word.Text;
import banli.wire.JsonForm;
import banli.wire.JsonForm.BadJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * 文件的格式。 The JSON Schema that a policy or a calendar must meet before it is adopted, and the bounds of any document. What was
 * adopted earlier is read as it is: only an adoption is judged.
 */
public enum DocumentSchema {
    /** 规则文件。 Of a place's policy. */
    POLICY("policy"),
    /** 日历文件。 Of a year's calendar. */
    CALENDAR("calendar");

    /** 文件大小上限。 How long a document may be, in bytes of UTF-8. */
    public static final int MOST_BYTES = 256 * 1024;

    /** 层数上限。 How deep a document may be nested. */
    public static final int MOST_DEPTH = JsonForm.MOST_DEPTH;

    /** More than these are not told at once. */
    private static final int MOST_ERRORS = 20;

    private final JsonForm form;

    DocumentSchema(String name) {
        this.form = new JsonForm("/banli/policies/schema/" + name + ".json");
    }

    /** 原文。 The schema as JSON. */
    public JsonNode source() {
        return form.source();
    }

    /** 不合之处。 What is wrong with a document, path by path; empty when its shape is right. */
    List<FieldError> wrong(String document) {
        int bytes = document.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MOST_BYTES) {
            return whole("文件不得超过 256 KB，现为 " + bytes / 1024 + " KB", "At most 256 KB; it has " + bytes / 1024 + " KB");
        }
        try {
            return form.wrong(tree(document)).stream()
                    .map(error -> SchemaSentence.of(error, form.source()))
                    .distinct()
                    .limit(MOST_ERRORS)
                    .toList();
        } catch (BadJson unreadable) {
            int line = unreadable.line();
            return whole(
                    "第 " + line + " 行起不是合规的 JSON（名称重复、嵌套超过 " + MOST_DEPTH + " 层也不行）",
                    "No well-formed JSON from line " + line + " on (no name twice, nested at most " + MOST_DEPTH
                            + " deep)");
        }
    }

    /** As JSON, within the bounds. */
    static JsonNode tree(String document) {
        return JsonForm.read(document);
    }

    private static List<FieldError> whole(String zh, String en) {
        return List.of(new FieldError("document", new Text(zh, en)));
    }
}
