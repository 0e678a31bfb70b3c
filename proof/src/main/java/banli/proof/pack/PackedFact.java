package banli.proof.pack;

import banli.proof.leaf.Leaf;
import banli.proof.word.Refused;
import banli.proof.word.Strict;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * 包里的一条事实。 A fact in a pack: whatever its leaf is made of, and its number in the log.
 *
 * @param at when it was recorded, milliseconds since 1970
 * @param payload the bytes as stored
 * @param digest of the metadata where they are kept back, in hex; null where they are here
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
        Map<String, String> meta,
        String digest) {
    private static final int FIELDS = 9;
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /** 连同元数据。 With its metadata. */
    public PackedFact(
            long index,
            String stream,
            long sequence,
            String event,
            String type,
            String revision,
            long at,
            byte[] payload,
            Map<String, String> meta) {
        this(index, stream, sequence, event, type, revision, at, payload, meta, null);
    }

    /** 不附元数据。 Without what tells who recorded it: only the digest stays, which the log proves all the same. */
    PackedFact withoutMeta() {
        return new PackedFact(index, stream, sequence, event, type, revision, at, payload, Map.of(), leaf().meta());
    }

    /** Its leaf. */
    Leaf leaf() {
        Leaf leaf = Leaf.of(stream, sequence, event, type, revision, at, payload, meta);
        return digest == null ? leaf : new Leaf(stream, sequence, event, type, revision, at, leaf.payload(), digest);
    }

    Map<String, Object> written() {
        Map<String, Object> object = new HashMap<>();
        object.put("at", at);
        object.put("event", event);
        object.put("index", index);
        object.put("meta", digest == null ? meta : digest);
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
                && isMeta(object.get("meta"))
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
                    object.get("meta") instanceof Map<?, ?> meta ? texts(meta) : Map.of(),
                    object.get("meta") instanceof String digest ? digest : null);
        }
        throw new Refused("case.json 里有一条不是事实。", "One of the facts in case.json is none.");
    }

    private static boolean isMeta(Object meta) {
        return meta instanceof Map
                || meta instanceof String digest && DIGEST.matcher(digest).matches();
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
