package banli.desk.exchange.read;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * 收到的包。 A package as it was read: of the published form, with its documents whole.
 *
 * @param data as JSON, also where it came as XML
 * @param documents those that are in it
 * @param left names of documents that the data list and the package has not
 * @param vouched whether it is signed by the key that the office configured
 */
public record Received(JsonNode data, List<Enclosed> documents, List<String> left, boolean vouched) {
    /** 附件。 A document in the package; {@code mediaType} as its sender says. */
    public record Enclosed(String name, String mediaType, String sha256, byte[] bytes) {}

    /** 来件编号。 Its number at its sender; null where it has none. */
    public String id() {
        return data.path("package").path("id").asString(null);
    }

    /** 发件单位。 Who sent it; null where it does not say. */
    public String sender() {
        return data.path("package").path("sender").asString(null);
    }
}
