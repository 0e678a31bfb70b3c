package banli.query.screen.trail;

import banli.wire.WireMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/** 明文部分。 A fact's JSON without what is enciphered in it: of that it says whose it is, and nothing to keep against the day a key is lost. */
final class Clear {
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final Set<String> ENCIPHERED = Set.of("keyCommitment", "sealed");

    private Clear() {}

    /** Of a payload as stored; empty for what is no JSON object. */
    static Map<String, Object> of(byte[] payload) {
        try {
            return map(WireMapper.mapper().readValue(payload, OBJECT));
        } catch (JacksonException broken) {
            return Map.of();
        }
    }

    private static Map<String, Object> map(Map<?, ?> stored) {
        boolean enciphered = stored.keySet().containsAll(ENCIPHERED);
        Map<String, Object> clear = new LinkedHashMap<>();
        stored.forEach((name, value) -> {
            if (!enciphered || !ENCIPHERED.contains(String.valueOf(name))) {
                clear.put(String.valueOf(name), value(value));
            }
        });
        if (enciphered) {
            clear.put("enciphered", true);
        }
        return clear;
    }

    private static Object value(Object stored) {
        return switch (stored) {
            case Map<?, ?> object -> map(object);
            case List<?> list -> list.stream().map(Clear::value).toList();
            case null, default -> stored;
        };
    }
}
