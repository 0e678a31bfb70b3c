package banli.proof.pack;

import banli.proof.leaf.Leaf;
import banli.proof.word.Refused;
import banli.proof.word.Strict;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * 包里的一条事实。 A fact in a pack: whatever its leaf is made of, and its number in the log.
 *
 * @param at when it was recorded, milliseconds since 1970
 * @param payload the bytes as stored
 */
public record PackedFact(
        long index,
        String stream,
        long sequence,
        String event,
        String type,
        String revision,
        long at,
        byte[] payload,
        Map<String, String> meta) {
    private static final int FIELDS = 9;

    /** Its leaf. */
    Leaf leaf() {
        return Leaf.of(stream, sequence, event, type, revision, at, payload, meta);
    }

    Map<String, Object> written() {
        Map<String, Object> object = new HashMap<>();
        object.put("at", at);
        object.put("event", event);
        object.put("index", index);
        object.put("meta", meta);
        object.put("payload", Base64.getEncoder().encodeToString(payload));
        object.put("rev", revision);
        object.put("seq", sequence);
        object.put("stream", stream);
        object.put("type", type);
        return object;
    }

    static PackedFact read(Object value) {
        if (value instanceof Map<?, ?> object
                && object.size() == FIELDS
                && object.get("at") instanceof Long at
                && object.get("event") instanceof String event
                && object.get("index") instanceof Long index
                && object.get("meta") instanceof Map<?, ?> meta
                && object.get("payload") instanceof String payload
                && object.get("seq") instanceof Long sequence
                && object.get("stream") instanceof String stream
                && object.get("type") instanceof String type
                && object.containsKey("rev")
                && (object.get("rev") == null || object.get("rev") instanceof String)) {
            return new PackedFact(
                    index,
                    stream,
                    sequence,
                    event,
                    type,
                    (String) object.get("rev"),
                    at,
                    Strict.base64(payload),
                    texts(meta));
        }
        throw new Refused("case.json 里有一条不是事实。", "One of the facts in case.json is none.");
    }

    private static Map<String, String> texts(Map<?, ?> meta) {
        Map<String, String> texts = new HashMap<>();
        meta.forEach((name, text) -> {
            if (!(text instanceof String)) {
                throw new Refused("元数据只有文字。", "Metadata are texts.");
            }
            texts.put((String) name, (String) text);
        });
        return texts;
    }
}
