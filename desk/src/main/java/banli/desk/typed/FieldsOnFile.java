package banli.desk.typed;

import banli.wire.WireMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** 草稿各项的写法。 The fields of a draft as JSON; those from before have one value each. */
final class FieldsOnFile {
    private FieldsOnFile() {}

    static byte[] bytes(Map<String, List<String>> fields) {
        return WireMapper.mapper().writeValueAsBytes(fields);
    }

    static Map<String, List<String>> of(byte[] clear) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        WireMapper.mapper()
                .readTree(clear)
                .properties()
                .forEach(field -> fields.put(field.getKey(), all(field.getValue())));
        return fields;
    }

    private static List<String> all(JsonNode value) {
        return value.isArray() ? value.valueStream().map(JsonNode::stringValue).toList() : List.of(value.stringValue());
    }
}
