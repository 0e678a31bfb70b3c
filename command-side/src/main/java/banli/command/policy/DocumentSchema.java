package banli.command.policy;

import banli.language.word.FieldError;
import banli.language.word.Text;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
    public static final int MOST_DEPTH = 20;

    /** More than these are not told at once. */
    private static final int MOST_ERRORS = 20;

    private static final JsonMapper READER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MOST_DEPTH)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonNode source;
    private final Schema schema;

    DocumentSchema(String name) {
        try (InputStream file = DocumentSchema.class.getResourceAsStream("/banli/policies/schema/" + name + ".json")) {
            this.source = JsonMapper.shared().readTree(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .pathType(PathType.JSON_PATH)
                .formatAssertionsEnabled(true)
                .build();
        this.schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, it -> it.schemaRegistryConfig(config))
                .getSchema(source);
    }

    /** 原文。 The schema as JSON. */
    public JsonNode source() {
        return source;
    }

    /** 不合之处。 What is wrong with a document, path by path; empty when its shape is right. */
    List<FieldError> wrong(String document) {
        int bytes = document.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MOST_BYTES) {
            return whole("文件不得超过 256 KB，现为 " + bytes / 1024 + " KB", "At most 256 KB; it has " + bytes / 1024 + " KB");
        }
        try {
            return schema.validate(tree(document)).stream()
                    .map(error -> SchemaSentence.of(error, source))
                    .distinct()
                    .limit(MOST_ERRORS)
                    .toList();
        } catch (JacksonException unreadable) {
            TokenStreamLocation at = unreadable.getLocation();
            int line = at == null ? 1 : Math.max(1, at.getLineNr());
            return whole(
                    "第 " + line + " 行起不是合规的 JSON（名称重复、嵌套超过 " + MOST_DEPTH + " 层也不行）",
                    "No well-formed JSON from line " + line + " on (no name twice, nested at most " + MOST_DEPTH
                            + " deep)");
        }
    }

    /** As JSON, within the bounds. */
    static JsonNode tree(String document) {
        return READER.readTree(document);
    }

    private static List<FieldError> whole(String zh, String en) {
        return List.of(new FieldError("document", new Text(zh, en)));
    }
}
