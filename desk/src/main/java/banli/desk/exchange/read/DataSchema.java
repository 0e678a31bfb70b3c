package banli.desk.exchange.read;

import banli.desk.exchange.DataXml;
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
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 数据的格式。 The published JSON Schema of a package's data. */
final class DataSchema {
    static final String JSON = "/static/schemas/case-package-1.schema.json";

    private static final int MOST_DEPTH = 20;
    private static final int TOLD = 3;
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

    DataSchema() {
        try (InputStream file = DataSchema.class.getResourceAsStream(JSON)) {
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

    /** The schema as JSON. */
    JsonNode source() {
        return source;
    }

    /** JSON as it is written, within bounds; of whatever form. */
    static JsonNode read(byte[] json) {
        try {
            return READER.readTree(json);
        } catch (JacksonException unreadable) {
            throw BadPackage.badJson(
                    unreadable.getLocation() == null
                            ? 1
                            : Math.max(1, unreadable.getLocation().getLineNr()));
        }
    }

    /** Refuses what is of another form, with the first places that are. */
    void orRefuse(JsonNode data) {
        String format = data.path("format").asString("");
        if (!format.equals(DataXml.FORMAT)) {
            throw BadPackage.otherFormat(format.isEmpty() ? "?" : format);
        }
        List<Error> wrong = schema.validate(data);
        if (!wrong.isEmpty()) {
            throw BadPackage.said(
                    "数据不合 case-package-1.schema.json：" + told(wrong, "、") + "。",
                    "The data don't keep to case-package-1.schema.json: " + told(wrong, ", ") + ".");
        }
    }

    /** Paths and keywords of the schema: the same in either language, for whoever mends the sender's program. */
    private static String told(List<Error> wrong, String between) {
        return wrong.stream()
                        .limit(TOLD)
                        .map(error -> BadPackage.shown(error.getInstanceLocation()
                                + (error.getProperty() == null ? "" : "." + error.getProperty())
                                + " (" + error.getKeyword() + ")"))
                        .collect(Collectors.joining(between))
                + (wrong.size() > TOLD ? " …" : "");
    }
}
