package banli.desk.exchange.read;

import banli.desk.exchange.DataXml;
import banli.wire.JsonForm;
import banli.wire.JsonForm.BadJson;
import com.networknt.schema.Error;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** 数据的格式。 The published JSON Schema of a package's data. */
final class DataSchema {
    static final String JSON = "/static/schemas/case-package-1.schema.json";

    private static final int TOLD = 3;
    private final JsonForm form = new JsonForm(JSON);

    /** The schema as JSON. */
    JsonNode source() {
        return form.source();
    }

    /** JSON as it is written, within bounds; of whatever form. */
    static JsonNode read(byte[] json) {
        try {
            return JsonForm.read(json);
        } catch (BadJson unreadable) {
            throw BadPackage.badJson(unreadable.line());
        }
    }

    /** Refuses what is of another form, with the first places that are. */
    void orRefuse(JsonNode data) {
        String format = data.path("format").asString("");
        if (!format.equals(DataXml.FORMAT)) {
            throw BadPackage.otherFormat(format.isEmpty() ? "?" : format);
        }
        List<Error> wrong = form.wrong(data);
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
