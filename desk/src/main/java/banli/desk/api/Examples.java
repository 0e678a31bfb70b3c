package banli.desk.api;

import banli.wire.WireMapper;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;

/** 实例。 Requests and answers of the demo, for the API's description; a test sends each and holds the answer against it. */
final class Examples {
    private static final String FILE = "/banli/desk/api/examples.json";

    private final JsonNode all;

    Examples() {
        try (InputStream file = Examples.class.getResourceAsStream(FILE)) {
            this.all = WireMapper.mapper().readTree(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Adds what there is for that address. */
    void to(Operation operation, String method, String path) {
        for (JsonNode one : all) {
            if (one.path("method").asString().equals(method)
                    && one.path("path").asString().equals(path)) {
                operation.setDescription(method + " " + one.path("send").asString());
                if (one.has("body")) {
                    example(operation.getRequestBody().getContent(), one.get("body"));
                }
                operation.getResponses().forEach((status, answer) -> {
                    if (!status.equals("default")) {
                        example(answer.getContent(), one.get("answer"));
                    }
                });
            }
        }
    }

    private static void example(Content content, JsonNode value) {
        content.values().forEach(type -> type.setExample(WireMapper.mapper().treeToValue(value, Object.class)));
    }
}
