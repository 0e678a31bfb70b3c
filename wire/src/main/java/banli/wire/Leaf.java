package banli.wire;

import banli.language.letter.CanonicalJson;
import banli.language.word.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** 一条事实的叶子。 A fact's leaf as the proof defines it ({@code banli/leaf/1}), digested: whatever a store may not change. */
public final class Leaf {
    private Leaf() {}

    /**
     * 叶子的 SHA-256。 Of a fact as either store holds it.
     *
     * @param at when it was recorded, milliseconds since 1970
     * @param payload the bytes as stored
     * @param meta metadata; names and texts, without order
     */
    public static byte[] digest(
            String stream,
            long sequence,
            String eventId,
            String type,
            String revision,
            long at,
            byte[] payload,
            Map<String, String> meta) {
        SortedMap<String, Object> leaf = new TreeMap<>();
        leaf.put("app", "banli/leaf/1");
        leaf.put("at", at);
        leaf.put("event", eventId);
        leaf.put("meta", Sha256.of(CanonicalJson.of(new TreeMap<>(meta)).getBytes(StandardCharsets.UTF_8)));
        leaf.put("payload", Sha256.of(payload));
        leaf.put("rev", revision);
        leaf.put("seq", sequence);
        leaf.put("stream", stream);
        leaf.put("type", type);
        return Sha256.begun().digest(CanonicalJson.of(leaf).getBytes(StandardCharsets.UTF_8));
    }
}
