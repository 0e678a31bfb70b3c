package banli.wire;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON 的格式。 A JSON Schema (2020-12) that documents from elsewhere must meet, and how they are read: within bounds, no name twice. */
public final class JsonForm {
    /** 层数上限。 How deep a document may be nested. */
    public static final int MOST_DEPTH = 20;

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

    /** @param path of the schema on the class path, from its root */
    public JsonForm(String path) {
        try (InputStream file = JsonForm.class.getResourceAsStream(path)) {
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

    /** 不合之处。 What is wrong with a document, place by place; empty when its shape is right. */
    public List<Error> wrong(JsonNode document) {
        return schema.validate(document);
    }

    /** 读出。 A document of whatever shape. @throws BadJson when it is none, or is beyond the bounds */
    public static JsonNode read(byte[] document) {
        return orBad(() -> READER.readTree(document));
    }

    /** 读出。 As {@link #read(byte[])}, of text. */
    public static JsonNode read(String document) {
        return orBad(() -> READER.readTree(document));
    }

    private static JsonNode orBad(Supplier<JsonNode> reading) {
        try {
            return reading.get();
        } catch (JacksonException unreadable) {
            throw new BadJson(unreadable);
        }
    }

    /** 读不出的 JSON。 What is no JSON, or beyond the bounds. */
    public static final class BadJson extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        private final int line;

        BadJson(JacksonException why) {
            super(why.getOriginalMessage(), why);
            this.line = why.getLocation() == null
                    ? 1
                    : Math.max(1, why.getLocation().getLineNr());
        }

        /** 行号。 The line from which it is unreadable, from 1. */
        public int line() {
            return line;
        }
    }
}
