package banli.query.screen.trail;

import banli.language.word.Text;
import banli.wire.WireMapper;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** 规则的称呼。 How a sentence calls a policy: its name as its document says, with the version; the version alone where it has none. */
final class PolicyNames {
    private PolicyNames() {}

    static Text of(String document, String version) {
        JsonNode name = name(document);
        String zh = name.path("zh").asString("");
        String en = name.path("en").asString("");
        return zh.isBlank() || en.isBlank()
                ? new Text("“" + version + "”", "“" + version + "”")
                : new Text("“" + zh + "”（" + version + "）", "“" + en + "” (" + version + ")");
    }

    private static JsonNode name(String document) {
        try {
            return WireMapper.mapper().readTree(document).path("name");
        } catch (JacksonException unreadable) {
            return WireMapper.mapper().createObjectNode();
        }
    }
}
