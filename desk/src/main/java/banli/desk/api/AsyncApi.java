package banli.desk.api;

import banli.language.event.CaseEvent;
import banli.wire.WireNames;
import com.fasterxml.jackson.core.type.TypeReference;
import io.swagger.v3.core.util.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 事实流的说明。 The AsyncAPI 3.0 description of the feed, made from the facts' own names and shapes. */
public final class AsyncApi {
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private AsyncApi() {}

    /** 说明。 The whole document, as JSON objects. */
    public static Map<String, Object> document() {
        Schemas shapes = new Schemas();
        Map<String, Object> messages = new TreeMap<>();
        Map<String, Object> inChannel = new TreeMap<>();
        new TreeMap<>(WireNames.allFacts()).forEach((name, type) -> {
            Map<String, Object> payload =
                    CaseEvent.class.isAssignableFrom(type) ? json(shapes.of(type)) : Map.of("type", "null");
            messages.put(name, message(name, payload));
            inChannel.put(name, ref("#/components/messages/" + name));
        });
        json(shapes.of(CloudEvent.class));
        Map<String, Object> schemas = new TreeMap<>();
        shapes.named().forEach((name, shape) -> schemas.put(name, json(shape)));
        return ordered(
                "asyncapi", "3.0.0",
                "info", info(),
                "defaultContentType", CloudEvent.BATCH,
                "channels",
                        Map.of(
                                "facts",
                                ordered(
                                        "address", "/api/feed",
                                        "title", "事实流 Feed of facts",
                                        "messages", inChannel)),
                "operations",
                        Map.of(
                                "giveFacts",
                                ordered(
                                        "action", "send",
                                        "channel", ref("#/channels/facts"),
                                        "security", List.of(ref("#/components/securitySchemes/token")),
                                        "bindings", Map.of("http", binding()))),
                "components",
                        ordered(
                                "messages", messages,
                                "schemas", schemas,
                                "securitySchemes", Map.of("token", ordered("type", "http", "scheme", "bearer"))));
    }

    private static Map<String, Object> info() {
        return ordered(
                "title",
                "办理 Banli: 事实流 feed of facts",
                "version",
                ApiDescription.VERSION,
                "description",
                "用 GET /api/feed?after=N 取第 N 号以后的事实（CloudEvents 1.0 批），下一次用答复头 Banli-Next-After 的号。"
                        + " Ask GET /api/feed?after=N for the facts after number N, as a batch of CloudEvents 1.0; the answer's"
                        + " header Banli-Next-After has the number to go on from.");
    }

    private static Map<String, Object> binding() {
        return ordered(
                "method", "GET",
                "query",
                        ordered(
                                "type",
                                "object",
                                "properties",
                                ordered(
                                        "after", number(0),
                                        "limit", number(1),
                                        "wait", number(0),
                                        "type", Map.of("type", "string"))),
                "bindingVersion", "0.3.0");
    }

    private static Map<String, Object> number(int least) {
        return ordered("type", "integer", "minimum", least);
    }

    private static Map<String, Object> message(String name, Map<String, Object> payload) {
        return ordered(
                "name",
                name,
                "payload",
                Map.of(
                        "allOf",
                        List.of(
                                ref("#/components/schemas/CloudEvent"),
                                Map.of(
                                        "properties",
                                        ordered(
                                                "type", Map.of("const", name),
                                                "data", Map.of("properties", Map.of("payload", payload)))))));
    }

    private static Map<String, Object> ref(String to) {
        return Map.of("$ref", to);
    }

    private static Map<String, Object> json(Object shape) {
        return Json.mapper().convertValue(shape, OBJECT);
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            map.put((String) pairs[at], pairs[at + 1]);
        }
        return map;
    }
}
